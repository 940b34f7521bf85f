import { IsIn } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';
import { MOTIFS_DE_REFUS, type MotifDeRefus } from '../dossier-aide.events';

export class RefusBody extends ActeDateBody {
  /**
   * Raison du refus.
   * @example "non-eligible"
   */
  @IsIn(MOTIFS_DE_REFUS)
  motif!: MotifDeRefus;

  /**
   * Date de la décision, calendrier de Paris.
   * @example "2026-04-20"
   */
  @IsCalendarDate()
  refuseeLe!: string;
}
