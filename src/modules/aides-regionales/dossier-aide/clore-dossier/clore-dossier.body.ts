import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

export class ClotureBody extends ActeDateBody {
  /**
   * Date de la clôture, calendrier de Paris.
   * @example "2026-09-15"
   */
  @IsCalendarDate()
  closLe!: string;
}
