/** Ce qu'un prescripteur prescrit chez un fournisseur, sur douze mois. */
export class Concentration {
  /**
   * Région, code INSEE.
   * @example "53"
   */
  region!: string;

  /**
   * SIREN de l'organisme du fournisseur.
   * @example "443061841"
   */
  fournisseurSiren!: string;

  /**
   * Qui prescrit.
   * @example "0190c5a0-0000-7000-8000-0000000000f1"
   */
  prescripteurId!: string;

  /**
   * Prescriptions de ce prescripteur chez ce fournisseur, dans la région.
   * @example 6
   */
  nombre!: number;

  /**
   * Prescriptions de ce prescripteur dans la région, tous fournisseurs.
   * @example 8
   */
  duPrescripteur!: number;

  /**
   * Part de ce fournisseur, en points de base, arrondie en dessous.
   * @example 7500
   */
  partPointsDeBase!: number;

  /**
   * Vrai quand le nombre et la part atteignent tous deux leur seuil : à examiner par la région.
   * @example true
   */
  concentree!: boolean;
}
