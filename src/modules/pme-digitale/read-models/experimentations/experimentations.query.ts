import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Pagination } from '#libs/http';
import { ETATS_D_EXPERIMENTATION } from './experimentations.entity';

export class FiltreExperimentations extends Pagination {
  /**
   * Où elle en est.
   * @example "en-cours"
   */
  @ApiPropertyOptional({ enum: ETATS_D_EXPERIMENTATION })
  @IsOptional()
  @IsIn(ETATS_D_EXPERIMENTATION)
  etat?: (typeof ETATS_D_EXPERIMENTATION)[number];
}
