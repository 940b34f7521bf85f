import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { FiltreAnnonces } from '../annonces.query';
import { ETATS_D_OFFRE } from './offres.entity';

export class FiltreOffres extends FiltreAnnonces {
  /**
   * Où elle en est.
   * @example "publiee"
   */
  @ApiPropertyOptional({ enum: ETATS_D_OFFRE })
  @IsOptional()
  @IsIn(ETATS_D_OFFRE)
  etat?: (typeof ETATS_D_OFFRE)[number];
}
