import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { VideSiAbsent } from './vide-si-absent';

/** The number of a page in an address; the first one when it is left out. */
export const NumeroDePage = (): PropertyDecorator =>
  applyDecorators(
    VideSiAbsent(),
    IsOptional(),
    Type(() => Number),
    IsInt(),
    Min(1),
    Max(1_000),
  );

export class PageDemandee {
  @NumeroDePage()
  page?: number;
}
