import { IsCalendarDate } from '#libs/http';

export class ValidationBody {
  /**
   * Date de la validation, calendrier de Paris.
   * @example "2026-04-10"
   */
  @IsCalendarDate()
  valideeLe!: string;
}
