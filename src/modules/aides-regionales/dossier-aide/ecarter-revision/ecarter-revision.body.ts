import { IsCalendarDate } from '#libs/http';

export class AbandonDeRevisionBody {
  /**
   * Date à laquelle la proposition est écartée, calendrier de Paris.
   * @example "2026-07-10"
   */
  @IsCalendarDate()
  ecarteeLe!: string;
}
