import { IsInt, IsNotEmpty, IsPositive, IsString, Max, MaxLength } from 'class-validator';

/** What adding to an envelope and reducing it ask alike. */
export class MouvementDeCreditsBody {
  /**
   * Montant du mouvement, en centimes d'euro.
   * @example 2500000
   */
  @IsInt()
  @IsPositive()
  @Max(10_000_000_000_00)
  montantCentimes!: number;

  /**
   * Référence de la décision budgétaire.
   * @example "Décision modificative 2026-2"
   */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  decision!: string;
}
