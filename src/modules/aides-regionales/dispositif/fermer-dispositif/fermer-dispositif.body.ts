import { IsIn } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';
import { MOTIFS_DE_FERMETURE, type MotifDeFermeture } from '../dispositif.events';

export class FermetureBody extends ActeDateBody {
  /**
   * Raison de la fermeture.
   * @example "credits-epuises"
   */
  @IsIn(MOTIFS_DE_FERMETURE)
  motif!: MotifDeFermeture;

  /**
   * Date de fermeture, calendrier de Paris ; les dossiers déposés jusque-là suivent leur cours.
   * @example "2026-10-01"
   */
  @IsCalendarDate()
  fermeLe!: string;
}
