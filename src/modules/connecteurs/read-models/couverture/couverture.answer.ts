/** Comment un département est servi, ce jour. */
export class CouvertureDuDepartement {
  /**
   * Département, par son code INSEE.
   * @example "29"
   */
  departement!: string;

  /**
   * Son nom.
   * @example "Finistère"
   */
  nom!: string;

  /**
   * Sa région, par son code INSEE.
   * @example "53"
   */
  region!: string;

  /**
   * Connecteurs acceptés qui s'y déplacent, la charte en vigueur signée. Qui va dans plusieurs départements compte dans chacun.
   * @example 6
   */
  connecteursActifs!: number;

  /**
   * Demandes qu'ils peuvent suivre à la fois.
   * @example 18
   */
  capacite!: number;

  /**
   * Places qui restent, sans celles des absents de ce jour.
   * @example 4
   */
  placesLibres!: number;

  /**
   * Demandes du département qui ne sont ni closes ni abandonnées.
   * @example 21
   */
  demandesOuvertes!: number;

  /**
   * Celles d'entre elles dont personne n'a la charge.
   * @example 7
   */
  demandesSansConnecteur!: number;

  /**
   * Demandes prises en charge dans les douze mois qui finissent avec celui-ci.
   * @example 35
   */
  prisesEnCharge!: number;

  /**
   * Jours de la demande, ou de sa réouverture, à sa prise en charge, que la moitié ne dépasse pas ; null sans prise en charge.
   * @example 5.5
   */
  medianeJours!: number | null;

  /**
   * Jours que neuf sur dix ne dépassent pas ; null sans prise en charge.
   * @example 19
   */
  p90Jours!: number | null;

  /**
   * Vrai quand aucun connecteur n'y va, ou quand des demandes y sont ouvertes sans qu'une place soit libre.
   * @example false
   */
  zoneBlanche!: boolean;
}
