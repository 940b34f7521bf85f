import { IsCalendarDate } from '#libs/http';

export class RetraitBody {
  /**
   * Date du retrait, calendrier de Paris.
   * @example "2026-04-02"
   */
  @IsCalendarDate()
  retireeLe!: string;
}
