import { IsIn, IsOptional } from 'class-validator';
import { Pagination } from '#libs/http';
import { REGIONS } from '#modules/entreprises';

export class FiltreDispositifs extends Pagination {
  /**
   * Région, code INSEE.
   * @example "53"
   */
  @IsOptional()
  @IsIn(Object.keys(REGIONS).sort())
  region?: string;
}
