import { IsIn } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';
import { MOTIFS_DE_CESSATION, type MotifDeCessation } from '../entreprise.events';

export class CessationBody extends ActeDateBody {
  /**
   * Comment l'entreprise finit.
   * @example "cessation-d-activite"
   */
  @IsIn(MOTIFS_DE_CESSATION)
  motif!: MotifDeCessation;

  /**
   * Date de la cessation, calendrier de Paris.
   * @example "2026-03-02"
   */
  @IsCalendarDate()
  cesseeLe!: string;
}
