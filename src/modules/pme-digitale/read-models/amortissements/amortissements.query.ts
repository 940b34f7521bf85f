import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { REGIONS } from '#libs/france';
import { Pagination, SirenField, UuidField } from '#libs/http';
import { A_FAIRE_DES_AMORTISSEMENTS, ETATS_D_AMORTISSEMENT } from './amortissements.etats';

const CODES_DES_REGIONS = Object.keys(REGIONS).sort();

export class FiltreAmortissements extends Pagination {
  /**
   * Où elle en est.
   * @example "accorde"
   */
  @ApiPropertyOptional({ enum: ETATS_D_AMORTISSEMENT })
  @IsOptional()
  @IsIn(ETATS_D_AMORTISSEMENT)
  etat?: (typeof ETATS_D_AMORTISSEMENT)[number];

  /**
   * Mois amorti.
   * @example "2026-09"
   */
  @IsOptional()
  @Matches(/^20\d{2}-(?:0[1-9]|1[0-2])$/, { message: 'un mois de la forme 2026-09 est attendu.' })
  mois?: string;

  /**
   * Convention du prêt.
   * @example "0190c5a0-0000-7000-8000-000000001401"
   */
  @IsOptional()
  @UuidField()
  conventionId?: string;

  /**
   * Région qui paie, par son code INSEE.
   * @example "53"
   */
  @ApiPropertyOptional({ enum: CODES_DES_REGIONS })
  @IsOptional()
  @IsIn(CODES_DES_REGIONS)
  region?: string;

  /**
   * SIREN de l'entreprise qui le reçoit.
   * @example "552081317"
   */
  @IsOptional()
  @SirenField()
  siren?: string;

  /**
   * Celles que la région reste à retenir ou à refuser (retenir), à payer (payer), ou dont elle recouvre encore un
   * trop-perçu (recouvrer).
   * @example "payer"
   */
  @ApiPropertyOptional({ enum: A_FAIRE_DES_AMORTISSEMENTS })
  @IsOptional()
  @IsIn(A_FAIRE_DES_AMORTISSEMENTS)
  aFaire?: (typeof A_FAIRE_DES_AMORTISSEMENTS)[number];
}
