import { IsInt, IsPositive, Max } from 'class-validator';
import { IsCalendarDate, ReferenceField } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

export class PaiementBody extends ActeDateBody {
  /**
   * Référence du mandat de paiement : un même mandat n'est compté qu'une fois.
   * @example "MDT-2026-00412"
   */
  @ReferenceField(50)
  reference!: string;

  /**
   * Montant payé, en centimes d'euro.
   * @example 450000
   */
  @IsInt()
  @IsPositive()
  @Max(100_000_000_00)
  montantPayeCentimes!: number;

  /**
   * Date du paiement, calendrier de Paris.
   * @example "2026-06-30"
   */
  @IsCalendarDate()
  payeeLe!: string;
}
