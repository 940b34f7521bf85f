import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Pagination, SirenField } from '#libs/http';
import { ETATS_DE_PRESTATION } from './prestations.etats';

export class FiltrePrestations extends Pagination {
  /**
   * Où elle en est.
   * @example "confirmee"
   */
  @ApiPropertyOptional({ enum: ETATS_DE_PRESTATION })
  @IsOptional()
  @IsIn(ETATS_DE_PRESTATION)
  etat?: (typeof ETATS_DE_PRESTATION)[number];

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @IsOptional()
  @SirenField()
  siren?: string;
}
