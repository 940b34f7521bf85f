import { IsCalendarDate, TextField } from '#libs/http';
import { SituationBody } from '../lieu.body';

export class TransfertBody extends SituationBody {
  /**
   * SIRET que l'établissement porte au nouveau lieu ; les espaces sont permis.
   * @example "552 081 317 00018"
   */
  @TextField(30)
  nouveauSiret!: string;

  /**
   * Date du transfert, calendrier de Paris.
   * @example "2026-03-02"
   */
  @IsCalendarDate()
  transfereLe!: string;
}
