import { IsInt, Max, Min } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

export class DecisionDeRevisionBody extends ActeDateBody {
  /**
   * Montant de l'aide après la révision, tel qu'il est proposé, en centimes d'euro ; 0 pour un retrait.
   * @example 420000
   */
  @IsInt()
  @Min(0)
  @Max(100_000_000_00)
  nouveauMontantCentimes!: number;

  /**
   * Date de la décision, calendrier de Paris.
   * @example "2026-07-15"
   */
  @IsCalendarDate()
  decideeLe!: string;
}
