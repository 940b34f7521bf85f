import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

export class AbandonDeRevisionBody extends ActeDateBody {
  /**
   * Date à laquelle la proposition est écartée, calendrier de Paris.
   * @example "2026-07-10"
   */
  @IsCalendarDate()
  ecarteeLe!: string;
}
