import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Pagination } from '#libs/http';

export class FiltreEnveloppes extends Pagination {
  /**
   * Année budgétaire.
   * @example 2026
   */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2017)
  @Max(2100)
  annee?: number;
}
