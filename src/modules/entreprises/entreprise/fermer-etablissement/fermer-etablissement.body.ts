import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

export class FermetureDEtablissementBody extends ActeDateBody {
  /**
   * Date de la fermeture, calendrier de Paris.
   * @example "2026-03-02"
   */
  @IsCalendarDate()
  fermeLe!: string;
}
