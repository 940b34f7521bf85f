import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { NATURES_D_OFFRE, type NatureDOffre } from '../../offre-competence/offre-competence.events';
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

  /**
   * Ce qui est offert.
   * @example "direction-numerique-partagee"
   */
  @ApiPropertyOptional({ enum: NATURES_D_OFFRE })
  @IsOptional()
  @IsIn(NATURES_D_OFFRE)
  nature?: NatureDOffre;
}
