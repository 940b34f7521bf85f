import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { REGIONS } from '#libs/france';
import { Digits, Pagination, UuidField } from '#libs/http';
import { ETATS_DU_CERTIFICAT } from './labels-de-connecteurs.entity';
import { ETATS_DE_LABELLISATION } from './labellisations.entity';

const CODES = Object.keys(REGIONS);

export class FiltreLabellisations extends Pagination {
  /**
   * Où elle en est.
   * @example "en-evaluation"
   */
  @ApiPropertyOptional({ enum: ETATS_DE_LABELLISATION })
  @IsOptional()
  @IsIn(ETATS_DE_LABELLISATION)
  etat?: (typeof ETATS_DE_LABELLISATION)[number];

  /**
   * Région du candidat, code INSEE.
   * @example "53"
   */
  @ApiPropertyOptional({ enum: CODES })
  @IsOptional()
  @IsIn(CODES)
  region?: string;

  /**
   * Évaluations rendues : deux pour celles qui attendent une décision.
   * @example 2
   */
  @ApiPropertyOptional()
  @IsOptional()
  @Digits()
  @IsInt()
  @Min(0)
  @Max(2)
  evaluations?: number;

  /**
   * Évaluateur qui doit encore y rendre son évaluation.
   * @example "0190c5a0-0000-7000-8000-0000000000fb"
   */
  @IsOptional()
  @UuidField()
  evaluateurId?: string;
}

export class FiltreLabelsDeConnecteurs extends Pagination {
  /**
   * État du label.
   * @example "actif"
   */
  @ApiPropertyOptional({ enum: ETATS_DU_CERTIFICAT })
  @IsOptional()
  @IsIn(ETATS_DU_CERTIFICAT)
  etat?: (typeof ETATS_DU_CERTIFICAT)[number];

  /**
   * Région du connecteur, code INSEE.
   * @example "53"
   */
  @ApiPropertyOptional({ enum: CODES })
  @IsOptional()
  @IsIn(CODES)
  region?: string;
}
