import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';

/** Une aide de minimis inscrite au compte. */
class AideDuCompte {
  /**
   * Montant, en centimes d'euro.
   * @example 1500000
   */
  montantCentimes!: number;

  /**
   * Date de l'octroi.
   * @example "2025-03-14"
   */
  accordeeLe!: string;

  /**
   * Jour où un compte l'a inscrite d'abord, calendrier de Paris, quel que soit celui qui la tient depuis ; null si aucun fait ne le dit.
   * @example "2026-02-02"
   */
  inscriteLe!: string | null;

  /**
   * Déclarée par l'entreprise, ou octroyée par le programme.
   * @example "declaree"
   */
  source!: 'declaree' | 'octroyee';

  /**
   * Montant avant toute correction, en centimes d'euro.
   * @example 1500000
   */
  montantInitialCentimes!: number;

  /**
   * Transport routier de marchandises pour compte d'autrui, dont le plafond fut plus bas.
   * @example false
   */
  transportRoutier!: boolean;

  /**
   * Raison de la dernière correction d'une aide déclarée ; null sans correction. L'aide d'un dossier suit son dossier.
   * @example "erreur-de-saisie"
   */
  motifDeCorrection!: string | null;

  /**
   * Qui a corrigé ; null sans correction, ou si elle date d'avant que ce fût retenu.
   * @example "0190c5a0-0000-7000-8000-0000000000b5"
   */
  corrigePar!: string | null;

  /**
   * Entreprise unique que formait d'abord, à elle seule, l'entreprise qui l'a reçue.
   * @example "0190c5a0-0000-7000-8000-0000000000e1"
   */
  pour!: string;
}

/** Une part du plafond réservée à un dossier. */
class ReservationDuCompte {
  /**
   * Dossier qui réserve.
   * @example "0190c5a0-0000-7000-8000-0000000000d1"
   */
  dossierId!: string;

  /**
   * Premier jour où l'aide peut être octroyée.
   * @example "2026-04-01"
   */
  dateDeReference!: string;

  /**
   * Montant, en centimes d'euro.
   * @example 500000
   */
  montantCentimes!: number;

  /**
   * Transport routier de marchandises pour compte d'autrui, dont le plafond fut plus bas.
   * @example false
   */
  transportRoutier!: boolean;

  /**
   * Entreprise unique que formait d'abord, à elle seule, l'entreprise du dossier.
   * @example "0190c5a0-0000-7000-8000-0000000000e1"
   */
  pour!: string;

  /**
   * Elle ne tient plus depuis que des entreprises n'en font qu'une : son dossier retourne à l'instruction.
   * @example false
   */
  depassee!: boolean;
}

/** Le compte de minimis d'une entreprise unique, et sa marge à une date. */
@ApiExtraModels(AideDuCompte, ReservationDuCompte)
export class CompteEtMarge {
  /**
   * Entreprise unique à qui est le compte.
   * @example "0190c5a0-0000-7000-8000-0000000000e1"
   */
  entrepriseUniqueId!: string;

  /**
   * Entreprises qui n'en font qu'une pour le plafond, par leur SIREN : celles de votre périmètre.
   * @example ["552081317"]
   */
  membres!: string[];

  /**
   * Nombre des autres, hors de votre périmètre : leurs aides sont dans les totaux seulement.
   * @example 0
   */
  autresMembres!: number;

  /**
   * Date à laquelle le compte, ou l'octroi envisagé, est calculé.
   * @example "2026-06-01"
   */
  au!: string;

  /**
   * Règle de minimis de cette date ; null si aucune n'est connue.
   * @example "reglement-2023-2831"
   */
  regle!: string | null;

  /**
   * Aides comptées sur la période de la règle, en centimes d'euro.
   * @example 1500000
   */
  utiliseCentimes!: number;

  /**
   * Part du plafond réservée à des dossiers en cours, en centimes d'euro.
   * @example 500000
   */
  reserveCentimes!: number;

  /**
   * Plafond de la règle, en centimes d'euro.
   * @example 30000000
   */
  plafondCentimes!: number;

  /**
   * Ce qui peut encore être octroyé, en centimes d'euro.
   * @example 28000000
   */
  disponibleCentimes!: number;

  /**
   * Montant envisagé, rappelé de la question, en centimes d'euro.
   * @example 5000000
   */
  montantCentimes?: number;

  /**
   * Première date à laquelle ce montant tiendrait ; null si aucune règle connue ne le permet.
   * @example "2026-06-01"
   */
  possibleLe?: string | null;

  /**
   * Clôture de l'exercice de l'entreprise, mois et jour.
   * @example "12-31"
   */
  clotureExercice!: string;

  /** Aides inscrites, par leur clé. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(AideDuCompte) } })
  aides!: Readonly<Record<string, AideDuCompte>>;

  /** Réservations en cours, par leur identifiant. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(ReservationDuCompte) } })
  reservations!: Readonly<Record<string, ReservationDuCompte>>;

  /**
   * Dossiers dont l'aide dépasse le plafond de la date de son octroi : leurs versements sont suspendus.
   * @example ["0190c5a0-0000-7000-8000-0000000000d1"]
   */
  dossiersHorsPlafond!: string[];

  /**
   * Révision lue, à rappeler dans l'en-tête If-Match ; absente d'un compte où rien n'est encore inscrit.
   * @example 2
   */
  revision?: number;
}
