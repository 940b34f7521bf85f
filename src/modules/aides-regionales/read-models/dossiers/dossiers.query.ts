import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Pagination, SirenField } from '#libs/http';
import { ETATS } from './dossiers.etats';

// SirenField declares its parameter, and OpenAPI lists declared ones first: `etat` is declared to stay before `siren`.
export class FiltreDossiers extends Pagination {
  /**
   * État du dossier.
   * @example "en-instruction"
   */
  @ApiPropertyOptional({ enum: ETATS })
  @IsOptional()
  @IsIn(ETATS)
  etat?: (typeof ETATS)[number];

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @IsOptional()
  @SirenField()
  siren?: string;
}
