import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Pagination, SirenField, UuidField } from '#libs/http';
import { ETATS_D_APPARIEMENT } from './appariements.entity';

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
