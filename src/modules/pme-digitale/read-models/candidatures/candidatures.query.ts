import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { REGIONS } from '#libs/france';
import { CodeField, Pagination, SirenField } from '#libs/http';
import { SECTEURS } from '../../secteurs';
import { TAILLES } from '../../tailles';
import { ETATS_DU_STATUT } from '../statut-d-une-entreprise/statut-d-une-entreprise.answer';

const CODES_DES_REGIONS = Object.keys(REGIONS).sort();

export class FiltreCandidaturesPme extends Pagination {
  /**
   * Code de l'expérimentation.
   * @example "PME-DIGITALE-2026"
   */
  @IsOptional()
  @CodeField(40)
  experimentationId?: string;

  /**
   * Où elle en est.
   * @example "en-attente"
   */
  @ApiPropertyOptional({ enum: ETATS_DU_STATUT })
  @IsOptional()
  @IsIn(ETATS_DU_STATUT)
  etat?: (typeof ETATS_DU_STATUT)[number];

  /**
   * Région, par son code INSEE.
   * @example "53"
   */
  @ApiPropertyOptional({ enum: CODES_DES_REGIONS })
  @IsOptional()
  @IsIn(CODES_DES_REGIONS)
  region?: string;

  /**
   * Taille de l’entreprise au jour de l’admissibilité.
   * @example "micro"
   */
  @ApiPropertyOptional({ enum: TAILLES })
  @IsOptional()
  @IsIn(TAILLES)
  classe?: string;

  /**
   * Secteur au jour de l'admissibilité.
   * @example "JZ"
   */
  @ApiPropertyOptional({ enum: SECTEURS })
  @IsOptional()
  @IsIn(SECTEURS)
  secteur?: string;

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @IsOptional()
  @SirenField()
  siren?: string;
}
