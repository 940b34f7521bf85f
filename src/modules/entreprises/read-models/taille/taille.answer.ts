import { ApiProperty } from '@nestjs/swagger';

export class ChiffresLus {
  /**
   * Effectif, en centièmes d'unité de travail annuel.
   * @example 950
   */
  effectifCentiemes!: number;

  /**
   * Chiffre d'affaires, en centimes d'euro.
   * @example 120000000
   */
  chiffreDAffairesCentimes!: number;

  /**
   * Total du bilan, en centimes d'euro.
   * @example 80000000
   */
  totalBilanCentimes!: number;
}

export class ChiffresDUneLiee extends ChiffresLus {
  /**
   * SIREN de l'entreprise liée ou partenaire.
   * @example "732829320"
   */
  siren!: string;
}

export class ExerciceLu extends ChiffresLus {
  /**
   * Dernier jour de l'exercice.
   * @example "2025-12-31"
   */
  exerciceClosLe!: string;

  /** Chiffres des entreprises liées ou partenaires ce jour-là. */
  liees!: ChiffresDUneLiee[];

  /**
   * D'où viennent ces chiffres.
   * @example "comptes-annuels"
   */
  source!: string;

  /**
   * Date de la déclaration.
   * @example "2026-03-02"
   */
  declareeLe!: string;
}

export class LienLu {
  /**
   * SIREN de l'autre entreprise, ou de l'organisme public.
   * @example "732829320"
   */
  autreSiren!: string;

  /**
   * Une entreprise, ou un organisme public.
   * @example "entreprise"
   */
  nature!: string;

  /**
   * Part du capital ou des votes, en points de base.
   * @example 6000
   */
  partPointsDeBase!: number;

  /**
   * L'une contrôle l'autre autrement.
   * @example false
   */
  controle!: boolean;

  /**
   * D'où vient cette information.
   * @example "statuts"
   */
  source!: string;

  /**
   * Premier jour du lien.
   * @example "2024-01-01"
   */
  du!: string;

  /**
   * Dernier jour du lien ; null tant qu'il dure.
   * @example "2026-03-02"
   */
  closLe!: string | null;
}

export class DerivationLue extends ChiffresLus {
  /**
   * Clôture de l'exercice.
   * @example "2025-12-31"
   */
  exerciceClosLe!: string;

  /**
   * Catégorie que donneraient les chiffres de cet exercice seul, entreprises liées comprises.
   * @example "petite"
   */
  deLExercice!: string;

  /**
   * Un organisme public détient un quart ou plus.
   * @example false
   */
  organismePublic!: boolean;
}

/** La taille d'une entreprise, et la catégorie qui en découle. */
export class TailleDEntreprise {
  /** Exercices déclarés, les plus anciens d'abord. */
  exercices!: ExerciceLu[];

  /** Liens, en cours ou clos. */
  liens!: LienLu[];

  /**
   * Catégorie de PME ; null tant que la taille, ou celle d'entreprises liées, est à compléter.
   * @example "petite"
   */
  @ApiProperty({ type: 'string', nullable: true })
  categorie!: string | null;

  /**
   * Règle dont la catégorie découle ; null tant qu'aucun exercice n'est déclaré.
   * @example "recommandation-2003-361"
   */
  @ApiProperty({ type: 'string', nullable: true })
  regle!: string | null;

  /**
   * Entreprises liées dont les chiffres manquent au dernier exercice, par leur SIREN : déclarez-le à nouveau avec elles.
   * @example []
   */
  manquent!: string[];

  /** Ce dont elle découle, exercice par exercice : elle ne change qu'après deux exercices de suite. */
  derivation!: DerivationLue[];
}
