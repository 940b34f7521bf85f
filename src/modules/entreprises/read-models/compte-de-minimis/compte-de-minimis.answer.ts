import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { AideDuCompte, DepassementDuCompte, ObjetDuCompte, ReservationDuCompte } from './lignes-du-compte.answer';

/**
 * Le compte de minimis d'une entreprise unique, et sa marge à une date. Membres, aides, réservations et totaux sont ceux de cette
 * date ; les montants corrigés ou révisés depuis sont ceux que l'on connaît aujourd'hui. Les dépassements sont ceux d'aujourd'hui.
 */
@ApiExtraModels(AideDuCompte, ReservationDuCompte)
export class CompteEtMarge {
  /**
   * Entreprise unique à qui est le compte aujourd'hui.
   * @example "0190c5a0-0000-7000-8000-0000000000e1"
   */
  entrepriseUniqueId!: string;

  /**
   * Entreprises qui n'en font qu'une pour le plafond à cette date, par leur SIREN : celles de votre périmètre.
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
   * Part du plafond réservée à des dossiers ou à des prestations en cours, en centimes d'euro ; 0 pour l'entreprise elle-même, avant la décision.
   * Les totaux et la première date possible en suivent.
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

  /** Aides inscrites, par leur clé : celles accordées à cette date ; toutes, dans la lecture prudente. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(AideDuCompte) } })
  aides!: Readonly<Record<string, AideDuCompte>>;

  /** Réservations en cours, par leur identifiant, précédé de la nature de leur objet si ce n'est pas un dossier : celles d'octrois possibles à cette date ; toutes, dans la lecture prudente ; aucune n'est montrée à l'entreprise elle-même. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(ReservationDuCompte) } })
  reservations!: Readonly<Record<string, ReservationDuCompte>>;

  /**
   * Dossiers dont l'aide dépasse le plafond de la date de son octroi : leurs versements sont suspendus.
   * @example ["0190c5a0-0000-7000-8000-0000000000d1"]
   */
  dossiersHorsPlafond!: string[];

  /** Les mêmes, avec les prestations et les amortissements. */
  objetsHorsPlafond!: ObjetDuCompte[];

  /** Ce dont le compte dépasse son plafond, quelle que soit l'aide qui en est cause ; null s'il n'en dépasse à la date d'aucune. */
  depassement!: DepassementDuCompte | null;

  /**
   * Révision lue, à rappeler dans l'en-tête If-Match ; absente d'un compte où rien n'est encore inscrit.
   * @example 2
   */
  revision?: number;
}
