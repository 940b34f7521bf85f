import { IsIn, IsOptional } from 'class-validator';
import { CodeField, IsCalendarDate } from '#libs/http';
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
   * Code de la campagne à laquelle elle répond, ouverte ce jour-là, par exemple BZH-2026-SALON-01 ; avec n'importe quelle
   * origine, et absent s'il n'y en a pas.
   */
  @IsOptional()
  @CodeField(40)
  codeOrigine?: string;

  /**
   * Date de l'enrôlement, calendrier de Paris.
   * @example "2026-03-02"
   */
  @IsCalendarDate()
  enroleeLe!: string;
}
