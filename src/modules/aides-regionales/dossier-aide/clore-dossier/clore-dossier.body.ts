import { IsCalendarDate } from '#libs/http';

export class ClotureBody {
  /**
   * Date de la clôture, calendrier de Paris.
   * @example "2026-09-15"
   */
  @IsCalendarDate()
  closLe!: string;
}
