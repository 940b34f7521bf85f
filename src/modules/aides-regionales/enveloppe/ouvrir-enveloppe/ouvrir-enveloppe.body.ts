import { IsInt, IsPositive, Max, Min } from 'class-validator';

export class EnveloppeBody {
  /**
   * Année budgétaire.
   * @example 2026
   */
  @IsInt()
  @Min(2017)
  @Max(2100)
  annee!: number;

  /**
   * Crédits ouverts, en centimes d'euro.
   * @example 50000000
   */
  @IsInt()
  @IsPositive()
  @Max(10_000_000_000_00)
  montantCentimes!: number;
}
