import { IsCalendarDate } from '#libs/http';

export class InstructionBody {
  /**
   * Date de l'ouverture, calendrier de Paris.
   * @example "2026-03-12"
   */
  @IsCalendarDate()
  ouverteLe!: string;
}
