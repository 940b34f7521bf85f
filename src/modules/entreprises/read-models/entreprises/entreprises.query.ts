import { IsIn, IsOptional } from 'class-validator';
import { Pagination } from '#libs/http';
import { REGIONS } from '../../domain/region';

export class FiltreEntreprises extends Pagination {
  /**
   * Région, code INSEE.
   * @example "53"
   */
  @IsOptional()
  @IsIn(Object.keys(REGIONS).sort())
  region?: string;
}
