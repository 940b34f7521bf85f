import { IsCalendarDate } from '#libs/http';

export class FermetureDEtablissementBody {
  /**
   * Date de la fermeture, calendrier de Paris.
   * @example "2026-03-02"
   */
  @IsCalendarDate()
  fermeLe!: string;
}
