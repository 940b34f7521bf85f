import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** Turns the digits of a query parameter into a number. Other text is left as it is, for the validators to refuse. */
export const Digits = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
  );

/** Page asked for. */
export class Pagination {
  /** Numéro de la page, à partir de 1. */
  @ApiPropertyOptional()
  @IsOptional()
  @Digits()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  page: number = 1;

  /** Lignes par page, 100 au plus. */
  @ApiPropertyOptional()
  @IsOptional()
  @Digits()
  @IsInt()
  @Min(1)
  @Max(100)
  taille: number = 25;
}

/** One page of rows; `total` counts the rows of all pages. */
export interface PageOf<Row> {
  readonly page: number;
  readonly taille: number;
  readonly total: number;
  readonly lignes: readonly Row[];
}
