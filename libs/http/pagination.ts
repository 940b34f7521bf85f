import type { Type } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
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

type Asked = Pick<Pagination, 'page' | 'taille'>;

/** Where the rows of a page are among all of them, as a query takes it. */
export const placeOf = ({ page, taille }: Asked): { readonly skip: number; readonly take: number } => ({
  skip: (page - 1) * taille,
  take: taille,
});

/** The rows of a page among rows that were all read. */
export const sliceOf = <Row>(rows: readonly Row[], asked: Asked): Row[] => {
  const { skip, take } = placeOf(asked);
  return rows.slice(skip, skip + take);
};

/** Une page de lignes. */
export abstract class PageLue {
  /**
   * Numéro de cette page, à partir de 1.
   * @example 1
   */
  page!: number;

  /**
   * Lignes par page.
   * @example 25
   */
  taille!: number;

  /**
   * Lignes de toutes les pages.
   * @example 42
   */
  total!: number;
}

export interface PageOf<Row> extends PageLue {
  readonly lignes: readonly Row[];
}

/** The documented shape of a page of these rows. */
export const pageOf = <Row>(row: Type<Row>): Type<PageOf<Row>> => {
  class Page extends PageLue {
    @ApiProperty({ type: [row], description: 'Lignes de cette page.' })
    lignes!: Row[];
  }
  Object.defineProperty(Page, 'name', { value: `PageDe${row.name}` });
  return Page;
};
