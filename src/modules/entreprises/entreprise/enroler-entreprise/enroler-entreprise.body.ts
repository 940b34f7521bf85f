import { IsIn } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { ORIGINES, type Origine } from '../entreprise.events';

export class EnrolementBody {
  /**
   * Ce qui a amené l'entreprise au programme.
   * @example "connecteur"
   */
  @IsIn(ORIGINES)
  origine!: Origine;

  /**
   * Date de l'enrôlement, calendrier de Paris.
   * @example "2026-03-02"
   */
  @IsCalendarDate()
  enroleeLe!: string;
}
