import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

export class InstructionBody extends ActeDateBody {
  /**
   * Date de l'ouverture, calendrier de Paris.
   * @example "2026-03-12"
   */
  @IsCalendarDate()
  ouverteLe!: string;
}
