import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

export class ValidationBody extends ActeDateBody {
  /**
   * Date de la validation, calendrier de Paris.
   * @example "2026-04-10"
   */
  @IsCalendarDate()
  valideeLe!: string;
}
