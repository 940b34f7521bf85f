import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { SELON, type Selon } from './replis';

export class DateDUnEtat {
  /**
   * Jour à la fin duquel l'état est demandé, calendrier de Paris.
   * @example "2026-06-15"
   */
  @IsCalendarDate()
  le!: string;

  /**
   * Tel qu'il était connu une fois enregistré (enregistrement), ou tel qu'il compte en droit (droit).
   * @example "enregistrement"
   */
  @IsIn(SELON)
  @ApiProperty({ enum: SELON, required: false, default: 'enregistrement' })
  selon: Selon = 'enregistrement';
}

export class DeuxEtats {
  /**
   * Jour à la fin duquel le premier état est demandé, calendrier de Paris.
   * @example "2026-06-15"
   */
  @IsCalendarDate()
  de!: string;

  /**
   * Le premier, tel que connu (enregistrement) ou tel qu'il compte (droit).
   * @example "enregistrement"
   */
  @IsIn(SELON)
  @ApiProperty({ enum: SELON, required: false, default: 'enregistrement' })
  deSelon: Selon = 'enregistrement';

  /**
   * Jour à la fin duquel le second état est demandé.
   * @example "2026-06-30"
   */
  @IsCalendarDate()
  a!: string;

  /**
   * Le second, tel que connu (enregistrement) ou tel qu'il compte (droit).
   * @example "droit"
   */
  @IsIn(SELON)
  @ApiProperty({ enum: SELON, required: false, default: 'enregistrement' })
  aSelon: Selon = 'enregistrement';
}
