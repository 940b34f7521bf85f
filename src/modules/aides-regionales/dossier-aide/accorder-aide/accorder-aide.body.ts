import { IsInt, IsPositive, Max } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

export class AccordBody extends ActeDateBody {
  /**
   * Aide accordée, en centimes d'euro.
   * @example 450000
   */
  @IsInt()
  @IsPositive()
  @Max(100_000_000_00)
  montantAccordeCentimes!: number;

  /**
   * Date de la décision, calendrier de Paris.
   * @example "2026-04-20"
   */
  @IsCalendarDate()
  accordeeLe!: string;
}
