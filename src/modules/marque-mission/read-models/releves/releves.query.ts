import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { CodeField, Pagination } from '#libs/http';
import { FORME_DE_PERIODE } from '../../periode';
import { TERRITOIRES } from '../../territoire.parameter';
import { ETATS_DU_RELEVE } from './releves.entity';

export class FiltreReleves extends Pagination {
  /**
   * Code de l'indicateur.
   * @example "LABELS-EN-VIGUEUR"
   */
  @IsOptional()
  @CodeField(40)
  code?: string;

  /**
   * FR, ou une région par son code INSEE.
   * @example "FR"
   */
  @ApiPropertyOptional({ enum: TERRITOIRES })
  @IsOptional()
  @IsIn(TERRITOIRES)
  territoire?: string;

  /**
   * Année, trimestre ou mois.
   * @example "2026-T1"
   */
  @IsOptional()
  @Matches(FORME_DE_PERIODE, { message: 'une période de la forme 2026, 2026-T1 ou 2026-03 est attendue.' })
  periode?: string;

  /**
   * État ; la mission seule voit ceux qui ne sont pas publiés.
   * @example "publie"
   */
  @ApiPropertyOptional({ enum: ETATS_DU_RELEVE })
  @IsOptional()
  @IsIn(ETATS_DU_RELEVE)
  etat?: (typeof ETATS_DU_RELEVE)[number];
}
