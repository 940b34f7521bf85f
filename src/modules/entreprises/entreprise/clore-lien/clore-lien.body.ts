import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

export class FinDeLienBody extends ActeDateBody {
  /**
   * Dernier jour du lien.
   * @example "2026-03-02"
   */
  @IsCalendarDate()
  closLe!: string;
}
