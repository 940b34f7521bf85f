import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { FiltreAnnonces } from '../annonces.query';
import { ETATS_DE_BESOIN } from './besoins.entity';

export class FiltreBesoins extends FiltreAnnonces {
  /**
   * Où il en est.
   * @example "publie"
   */
  @ApiPropertyOptional({ enum: ETATS_DE_BESOIN })
  @IsOptional()
  @IsIn(ETATS_DE_BESOIN)
  etat?: (typeof ETATS_DE_BESOIN)[number];
}
