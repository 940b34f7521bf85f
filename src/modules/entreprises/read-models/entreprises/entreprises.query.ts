import { IsIn, IsOptional } from 'class-validator';
import { REGIONS } from '#libs/france';
import { Pagination } from '#libs/http';

export class FiltreEntreprises extends Pagination {
  /**
   * Région, code INSEE.
   * @example "53"
   */
  @IsOptional()
  @IsIn(Object.keys(REGIONS).sort())
  region?: string;
}
