import { IsInt, IsPositive, Max } from 'class-validator';
import { IsCalendarDate, ReferenceField } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

export class RecouvrementBody extends ActeDateBody {
  /**
   * Référence du titre de recettes : un même encaissement n'est compté qu'une fois.
   * @example "TR-2026-00087"
   */
  @ReferenceField(50)
  reference!: string;

  /**
   * Montant encaissé, en centimes d'euro.
   * @example 30000
   */
  @IsInt()
  @IsPositive()
  @Max(100_000_000_00)
  montantCentimes!: number;

  /**
   * Date de l'encaissement, calendrier de Paris.
   * @example "2026-09-01"
   */
  @IsCalendarDate()
  constateLe!: string;
}
