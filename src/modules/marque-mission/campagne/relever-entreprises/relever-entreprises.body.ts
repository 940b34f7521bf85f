import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

/** Its request is the file itself: these are in the address. */
export class JourDesVenuesBody extends ActeDateBody {
  /**
   * Premier jour de la manifestation, et celui des lignes sans date ; calendrier de Paris.
   * @example "2026-02-18"
   */
  @IsCalendarDate()
  tenueLe!: string;
}
