import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { REGIONS } from '#libs/france';
import { Pagination, SirenField, TextField } from '#libs/http';
import { ETATS_DU_LABEL } from './labels.entity';

const CODES = Object.keys(REGIONS);

export class FiltreLabels extends Pagination {
  /**
   * Partie du nom de l'entreprise, quelle que soit la casse.
   * @example "Ponant"
   */
  @IsOptional()
  @TextField(100)
  nom?: string;

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @IsOptional()
  @SirenField()
  siren?: string;

  /**
   * Région, code INSEE.
   * @example "53"
   */
  @ApiPropertyOptional({ enum: CODES })
  @IsOptional()
  @IsIn(CODES)
  region?: string;

  /**
   * État du label.
   * @example "actif"
   */
  @ApiPropertyOptional({ enum: ETATS_DU_LABEL })
  @IsOptional()
  @IsIn(ETATS_DU_LABEL)
  etat?: (typeof ETATS_DU_LABEL)[number];
}
