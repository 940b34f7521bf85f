import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { REGIONS } from '#libs/france';
import { Pagination } from '#libs/http';

const CODES = Object.keys(REGIONS).sort();

export class FiltreFeuillesDeRoute extends Pagination {
  /**
   * Région, code INSEE.
   * @example "53"
   */
  @ApiPropertyOptional({ enum: CODES })
  @IsOptional()
  @IsIn(CODES)
  region?: string;

  /**
   * Période.
   * @example "2026-2027"
   */
  @IsOptional()
  @Matches(/^20\d{2}-20\d{2}$/, { message: 'une période de la forme 2026-2027 est attendue.' })
  periode?: string;
}
