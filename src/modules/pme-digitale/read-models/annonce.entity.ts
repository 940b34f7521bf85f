import { Column } from 'typeorm';

/** Ce qu'une offre et un besoin montrent tous deux. */
export abstract class LigneAnnonce {
  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @Column('text')
  siren!: string;

  /**
   * SIRET de l'établissement.
   * @example "55208131766522"
   */
  @Column('text')
  siret!: string;

  /**
   * Commune de l'établissement, code INSEE.
   * @example "29232"
   */
  @Column('text')
  commune!: string;

  /**
   * EPCI de la commune, par son SIREN ; null quand elle n'en a pas.
   * @example "200068120"
   */
  @Column('text', { nullable: true })
  epci!: string | null;

  /**
   * Département, code INSEE.
   * @example "29"
   */
  @Column('text')
  departement!: string;

  /**
   * Région, code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Division de la NAF.
   * @example "62"
   */
  @Column('text')
  secteur!: string;

  /**
   * Compétences, par leurs codes, séparés d'une espace.
   * @example "vente-en-ligne"
   */
  @Column('text')
  competences!: string;

  /**
   * Part d'un temps plein, en pour cent entiers.
   * @example 60
   */
  @Column('integer')
  partPourCent!: number;

  /**
   * Premier jour.
   * @example "2026-03-02"
   */
  @Column('date')
  du!: string;

  /**
   * Dernier jour.
   * @example "2026-12-31"
   */
  @Column('date')
  au!: string;

  /**
   * Révision de son flux, à rappeler dans l'en-tête If-Match.
   * @example 2
   */
  @Column('integer')
  revision!: number;
}
