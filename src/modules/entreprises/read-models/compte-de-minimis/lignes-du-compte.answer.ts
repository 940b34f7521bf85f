import { ApiProperty } from '@nestjs/swagger';
import { NATURES_D_OBJET, type NatureDObjet } from '#modules/objets';

/** Ce pour quoi le programme tient de l'argent. */
export class ObjetDuCompte {
  /**
   * Nature de l'objet.
   * @example "dossier-aide"
   */
  @ApiProperty({ enum: NATURES_D_OBJET })
  nature!: NatureDObjet;

  /**
   * Identifiant du dossier, de la prestation ou de l'amortissement.
   * @example "0190c5a0-0000-7000-8000-0000000000d1"
   */
  id!: string;
}

/** Une aide de minimis inscrite au compte. */
export class AideDuCompte {
  /** Dossier, prestation ou amortissement dont c'est l'aide ; null pour une aide déclarée. */
  @ApiProperty({ type: ObjetDuCompte, nullable: true })
  objet!: ObjetDuCompte | null;

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
   * Raison de la dernière correction d'une aide déclarée ; null sans correction. L'aide d'un objet suit cet objet.
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

/** Une part du plafond réservée à un dossier, une prestation ou un amortissement. */
export class ReservationDuCompte {
  /** Ce qui réserve. */
  objet!: ObjetDuCompte;

  /**
   * Dossier qui réserve ; null si ce n'est pas un dossier.
   * @example "0190c5a0-0000-7000-8000-0000000000d1"
   */
  dossierId!: string | null;

  /**
   * Identifiant de la réservation.
   * @example "0190c5a0-0000-7000-8000-0000000000f1"
   */
  reservationId!: string;

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
   * Entreprise unique que formait d'abord, à elle seule, l'entreprise aidée.
   * @example "0190c5a0-0000-7000-8000-0000000000e1"
   */
  pour!: string;

  /**
   * Elle ne tient plus depuis que des entreprises n'en font qu'une : un dossier retourne à l'instruction.
   * @example false
   */
  depassee!: boolean;
}

/** Un dépassement que le compte a constaté, à la date d'octroi où il est le plus grand. */
export class DepassementDuCompte {
  /**
   * Date d'octroi où le compte dépasse le plus son plafond.
   * @example "2026-06-02"
   */
  au!: string;

  /**
   * Règle de minimis de cette date.
   * @example "reglement-2023-2831"
   */
  regle!: string;

  /**
   * Montant au-delà du plafond, en centimes d'euro.
   * @example 30000000
   */
  depassementCentimes!: number;

  /**
   * Plafond de cette date, en centimes d'euro.
   * @example 30000000
   */
  plafondCentimes!: number;

  /**
   * Dossiers de votre périmètre dont l'aide compte à cette date : ceux qui tenaient à la date de leur octroi restent payables.
   * @example ["0190c5a0-0000-7000-8000-0000000000d1"]
   */
  dossiers!: string[];

  /** Les mêmes, avec les prestations et les amortissements. */
  objets!: ObjetDuCompte[];
}
