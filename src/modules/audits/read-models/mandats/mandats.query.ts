import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Pagination, UuidField } from '#libs/http';
import { ETATS_DE_MANDAT, type EtatDeMandat } from '../../mandat-audit/mandat-audit';

export class FiltreMandatsDAudit extends Pagination {
  /**
   * Où ils en sont aujourd'hui.
   * @example "en-cours"
   */
  @ApiPropertyOptional({ enum: ETATS_DE_MANDAT })
  @IsOptional()
  @IsIn(ETATS_DE_MANDAT)
  etat?: EtatDeMandat;

  /**
   * Personne qui les a reçus.
   * @example "0190c5a0-0000-7000-8000-0000000000a9"
   */
  @IsOptional()
  @UuidField()
  auditeurId?: string;
}
