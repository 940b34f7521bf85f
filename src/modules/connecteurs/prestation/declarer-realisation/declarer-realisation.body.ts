import { IsCalendarDate } from '#libs/http';

export class RealisationBody {
  /**
   * Jour où la prestation est achevée, calendrier de Paris.
   * @example "2026-05-12"
   */
  @IsCalendarDate()
  realiseeLe!: string;
}
