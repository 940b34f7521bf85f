import { IsCalendarDate } from '#libs/http';

export class FinDeLienBody {
  /**
   * Dernier jour du lien.
   * @example "2026-03-02"
   */
  @IsCalendarDate()
  closLe!: string;
}
