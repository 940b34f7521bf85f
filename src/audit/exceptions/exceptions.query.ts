import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { REGIONS } from '#libs/france';
import { IsCalendarDate, NotBefore, Pagination } from '#libs/http';

const TERRITOIRES_LUS = ['FR', ...Object.keys(REGIONS).sort()];

export class FiltreDExceptions extends Pagination {
  /**
   * FR, ou la région par son code INSEE ; sans lui, tout ce que vous pouvez lire.
   * @example "53"
   */
  @ApiPropertyOptional({ enum: TERRITOIRES_LUS })
  @IsOptional()
  @IsIn(TERRITOIRES_LUS)
  territoire?: string;

  /**
   * Premier jour d'enregistrement, calendrier de Paris ; sans lui, depuis le premier fait.
   * @example "2026-01-01"
   */
  @IsOptional()
  @IsCalendarDate()
  du?: string;

  /**
   * Dernier jour d'enregistrement, compris ; sans lui, jusqu'au dernier fait.
   * @example "2030-12-31"
   */
  @IsOptional()
  @IsCalendarDate()
  @NotBefore('du')
  au?: string;
}
