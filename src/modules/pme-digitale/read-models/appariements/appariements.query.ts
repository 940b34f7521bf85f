import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { REGIONS } from '#libs/france';
import { Pagination, SirenField, UuidField } from '#libs/http';
import { ETATS_D_APPARIEMENT } from './appariements.entity';
import { A_FAIRE_DES_APPARIEMENTS, type AFaireDUnAppariement } from './conditions';

const CODES_DES_REGIONS = Object.keys(REGIONS).sort();

export class FiltreAppariements extends Pagination {
  /**
   * Où il en est.
   * @example "propose"
   */
  @ApiPropertyOptional({ enum: ETATS_D_APPARIEMENT })
  @IsOptional()
  @IsIn(ETATS_D_APPARIEMENT)
  etat?: (typeof ETATS_D_APPARIEMENT)[number];

  /**
   * SIREN de l'une des deux entreprises.
   * @example "552081317"
   */
  @IsOptional()
  @SirenField()
  siren?: string;

  /**
   * Région de l'une des deux entreprises, par son code INSEE.
   * @example "53"
   */
  @ApiPropertyOptional({ enum: CODES_DES_REGIONS })
  @IsOptional()
  @IsIn(CODES_DES_REGIONS)
  region?: string;

  /**
   * Ce qui reste à faire : `repondre` à une proposition (pour une entreprise, la sienne), `convenir` d'une convention.
   * @example "repondre"
   */
  @ApiPropertyOptional({ enum: A_FAIRE_DES_APPARIEMENTS })
  @IsOptional()
  @IsIn(A_FAIRE_DES_APPARIEMENTS)
  aFaire?: AFaireDUnAppariement;

  /**
   * Offre.
   * @example "0190c5a0-0000-7000-8000-000000000701"
   */
  @IsOptional()
  @UuidField()
  offreId?: string;

  /**
   * Besoin.
   * @example "0190c5a0-0000-7000-8000-000000000711"
   */
  @IsOptional()
  @UuidField()
  besoinId?: string;
}
