import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Digits, Pagination } from '#libs/http';

export class FiltreEnveloppes extends Pagination {
  /**
   * Année budgétaire.
   * @example 2026
   */
  @IsOptional()
  @Digits()
  @IsInt()
  @Min(2017)
  @Max(2100)
  annee?: number;
}
