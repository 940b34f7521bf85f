import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** Page asked for. */
export class Pagination {
  /** Numéro de la page, à partir de 1. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  page: number = 1;

  /** Lignes par page, 100 au plus. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  taille: number = 25;
}

/** A page of rows with the number of all of them. */
export interface Page<Row> {
  readonly page: number;
  readonly taille: number;
  readonly total: number;
  readonly lignes: readonly Row[];
}
