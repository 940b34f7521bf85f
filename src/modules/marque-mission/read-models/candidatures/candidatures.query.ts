import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Pagination } from '#libs/http';
import { ETATS_DE_CANDIDATURE } from './candidatures.entity';

export class FiltreCandidatures extends Pagination {
  /**
   * Où elle en est.
   * @example "deposee"
   */
  @ApiPropertyOptional({ enum: ETATS_DE_CANDIDATURE })
  @IsOptional()
  @IsIn(ETATS_DE_CANDIDATURE)
  etat?: (typeof ETATS_DE_CANDIDATURE)[number];
}
