import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { REGIONS } from '#libs/france';
import { Pagination } from '#libs/http';

const CODES_DES_REGIONS = Object.keys(REGIONS).sort();

export class FiltreEntreprises extends Pagination {
  /**
   * Région, code INSEE.
   * @example "53"
   */
  @ApiPropertyOptional({ enum: CODES_DES_REGIONS })
  @IsOptional()
  @IsIn(CODES_DES_REGIONS)
  region?: string;
}
