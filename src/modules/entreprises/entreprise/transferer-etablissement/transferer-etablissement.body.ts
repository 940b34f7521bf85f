import { IntersectionType } from '@nestjs/swagger';
import { IsCalendarDate, TextField } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';
import { SituationBody } from '../lieu.body';

export class TransfertBody extends IntersectionType(SituationBody, ActeDateBody) {
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
