import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';

/** Une enveloppe. Disponible : montant moins réservé moins engagé ; le payé fait partie de l'engagé. */
@Entity({ schema: 'lecture', name: 'enveloppes' })
@Index(['region', 'annee'])
export class LigneEnveloppe {
  /**
   * Identifiant : région, année et dispositif.
   * @example "53.2026.0190c5a0-0000-7000-8000-00000000d153"
   */
  @PrimaryColumn('text')
  enveloppeId!: string;

  /**
   * Région, code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Dispositif qu'elle finance.
   * @example "0190c5a0-0000-7000-8000-00000000d153"
   */
  @Column('text')
  dispositifId!: string;

  /**
   * Année budgétaire.
   * @example 2026
   */
  @Column('integer')
  annee!: number;

  /**
   * Crédits ouverts, abondements compris, en centimes d'euro.
   * @example 100000000
   */
  @Column('bigint', { transformer: bigNumber })
  montantCentimes!: number;

  /**
   * Crédits réservés à des dossiers à signer, en centimes d'euro.
   * @example 500000
   */
  @Column('bigint', { transformer: bigNumber })
  reserveCentimes!: number;

  /**
   * Crédits engagés par des accords, payés ou non, en centimes d'euro.
   * @example 450000
   */
  @Column('bigint', { transformer: bigNumber })
  engageCentimes!: number;

  /**
   * Crédits payés, en centimes d'euro.
   * @example 0
   */
  @Column('bigint', { transformer: bigNumber })
  payeCentimes!: number;

  /**
   * Révision lue, à rappeler dans l'en-tête If-Match.
   * @example 3
   */
  @Column('integer')
  revision!: number;
}
