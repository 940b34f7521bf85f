import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { REGIONS } from '#libs/france';
import { Pagination, SirenField } from '#libs/http';
import { COMPETENCES } from '#modules/connecteurs';

const CODES_DES_REGIONS = Object.keys(REGIONS).sort();

/** Ce par quoi se cherchent les offres et les besoins. */
export abstract class FiltreAnnonces extends Pagination {
  /**
   * Région, par son code INSEE.
   * @example "53"
   */
  @ApiPropertyOptional({ enum: CODES_DES_REGIONS })
  @IsOptional()
  @IsIn(CODES_DES_REGIONS)
  region?: string;

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @IsOptional()
  @SirenField()
  siren?: string;

  /**
   * Une des compétences, par son code.
   * @example "vente-en-ligne"
   */
  @ApiPropertyOptional({ enum: COMPETENCES })
  @IsOptional()
  @IsIn(COMPETENCES)
  competence?: string;
}
