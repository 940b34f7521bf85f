import { IsCalendarDate } from '#libs/http';

export class AbsenceAnnuleeBody {
  /**
   * Premier jour de l'absence à annuler.
   * @example "2026-08-03"
   */
  @IsCalendarDate()
  du!: string;
}
