import { IsInt, IsPositive, Max } from 'class-validator';
import { IsCalendarDate } from '#libs/http';

export class PaiementBody {
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
