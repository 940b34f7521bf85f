import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { REGIONS } from '#libs/france';
import { NotBefore, Pagination } from '#libs/http';
import { RECOMMANDATIONS_VERSEES } from './recommandations';

const CODES_DES_REGIONS = Object.keys(REGIONS).sort();
const MOIS = /^20(1[7-9]|[2-9]\d)-(0[1-9]|1[0-2])$/;
const UN_MOIS = { message: 'un mois de la forme 2026-03, à partir de 2017, est attendu.' };

export class FiltreVersements extends Pagination {
  /**
   * Recommandation au titre de laquelle l'argent est versé : 2 pour les prestations, 5 pour les aides, 7 pour l'amortissement des prêts.
   * @example "5"
   */
  @ApiPropertyOptional({ enum: RECOMMANDATIONS_VERSEES })
  @IsOptional()
  @IsIn(RECOMMANDATIONS_VERSEES)
  recommandation?: string;

  /**
   * Région qui paie, par son code INSEE.
   * @example "53"
   */
  @ApiPropertyOptional({ enum: CODES_DES_REGIONS })
  @IsOptional()
  @IsIn(CODES_DES_REGIONS)
  region?: string;

  /**
   * Premier mois.
   * @example "2026-03"
   */
  @IsOptional()
  @Matches(MOIS, UN_MOIS)
  du?: string;

  /**
   * Dernier mois : le même que le premier pour un seul.
   * @example "2026-03"
   */
  @IsOptional()
  @Matches(MOIS, UN_MOIS)
  @NotBefore('du')
  au?: string;
}
