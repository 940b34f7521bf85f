import { IsIn } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';
import { ORIGINES, type Origine } from '../entreprise.events';

export class EnrolementBody extends ActeDateBody {
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
