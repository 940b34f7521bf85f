import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Pagination, SirenField } from '#libs/http';
import { ETATS_DE_DEMANDE } from './demandes.etats';

export class FiltreDemandes extends Pagination {
  /**
   * Où elle en est.
   * @example "proposee"
   */
  @ApiPropertyOptional({ enum: ETATS_DE_DEMANDE })
  @IsOptional()
  @IsIn(ETATS_DE_DEMANDE)
  etat?: (typeof ETATS_DE_DEMANDE)[number];

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @IsOptional()
  @SirenField()
  siren?: string;
}
