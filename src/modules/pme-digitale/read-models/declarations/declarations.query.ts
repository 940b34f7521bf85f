import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { REGIONS } from '#libs/france';
import { CodeField, Pagination, SirenField } from '#libs/http';
import { MOMENTS_DE_DECLARATION } from '../../declaration-pme/declaration-pme.events';
import { ETATS_DE_DECLARATION } from './declarations.etats';

const CODES_DES_REGIONS = Object.keys(REGIONS).sort();

export class FiltreDeclarationsPme extends Pagination {
  /**
   * Code de l'expérimentation.
   * @example "PME-DIGITALE-2026"
   */
  @IsOptional()
  @CodeField(40)
  experimentationId?: string;

  /**
   * Celle de la demande, ou celle d'un an après.
   * @example "initiale"
   */
  @ApiPropertyOptional({ enum: MOMENTS_DE_DECLARATION })
  @IsOptional()
  @IsIn(MOMENTS_DE_DECLARATION)
  moment?: (typeof MOMENTS_DE_DECLARATION)[number];

  /**
   * Où elle en est ce jour.
   * @example "attendue"
   */
  @ApiPropertyOptional({ enum: ETATS_DE_DECLARATION })
  @IsOptional()
  @IsIn(ETATS_DE_DECLARATION)
  etat?: (typeof ETATS_DE_DECLARATION)[number];

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
}
