import { IsInt, IsPositive, Max } from 'class-validator';
import { ReferenceField } from '#libs/http';

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
}

export class AbondementDeCreditsBody extends MouvementDeCreditsBody {
  /**
   * Référence de la décision budgétaire.
   * @example "Décision modificative 2026-2"
   */
  @ReferenceField(100)
  decision!: string;
}

export class ReductionDeCreditsBody extends MouvementDeCreditsBody {
  /**
   * Référence de la décision budgétaire ; une même décision ne compte qu'une fois par enveloppe.
   * @example "Décision modificative 2026-3"
   */
  @ReferenceField(100)
  decision!: string;
}
