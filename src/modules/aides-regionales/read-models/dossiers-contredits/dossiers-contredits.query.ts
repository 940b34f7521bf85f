import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { REGIONS } from '#libs/france';
import { Pagination } from '#libs/http';

const CODES = Object.keys(REGIONS);

export class FiltreDossiersContredits extends Pagination {
  /**
   * Région, code INSEE.
   * @example "53"
   */
  @ApiPropertyOptional({ enum: CODES })
  @IsOptional()
  @IsIn(CODES)
  region?: string;
}
