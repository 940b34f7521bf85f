import { Column, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';

/** Un relevé, ses entreprises et ses montants. */
export abstract class MoisDuPret {
  /**
   * Identifiant de la convention.
   * @example "0190c5a0-0000-7000-8000-000000001401"
   */
  @PrimaryColumn('uuid')
  conventionId!: string;

  /**
   * Mois relevé.
   * @example "2026-09"
   */
  @PrimaryColumn('text')
  mois!: string;

  /**
   * Rang du relevé dans son mois : 1, puis un de plus à chaque rectification.
   * @example 1
   */
  @PrimaryColumn('integer')
  rang!: number;

  /**
   * SIREN de l'entreprise qui prête son salarié.
   * @example "552081317"
   */
  @Column('text')
  preteuseSiren!: string;

  /**
   * Sa région, par son code INSEE.
   * @example "53"
   */
  @Column('text')
  preteuseRegion!: string;

  /**
   * SIREN de l'entreprise où il travaille pendant le prêt.
   * @example "443061841"
   */
  @Column('text')
  utilisatriceSiren!: string;

  /**
   * Sa région, par son code INSEE.
   * @example "53"
   */
  @Column('text')
  utilisatriceRegion!: string;

  /**
   * Compétence numérique pour laquelle il est prêté.
   * @example "vente-en-ligne"
   */
  @Column('text')
  competence!: string;

  /**
   * Entreprise qui reçoit l'amortissement public.
   * @example "preteuse"
   */
  @Column('text')
  amortissementVerseA!: string;

  /**
   * Heures faites, en centièmes d'heure.
   * @example 5850
   */
  @Column('integer')
  heuresCentiemes!: number;

  /**
   * Salaires bruts, en centimes d'euro.
   * @example 120000
   */
  @Column('bigint', { transformer: bigNumber })
  salairesCentimes!: number;

  /**
   * Charges sociales, en centimes d'euro.
   * @example 50400
   */
  @Column('bigint', { transformer: bigNumber })
  chargesCentimes!: number;

  /**
   * Frais professionnels remboursés, en centimes d'euro.
   * @example 3600
   */
  @Column('bigint', { transformer: bigNumber })
  fraisCentimes!: number;

  /**
   * Maximum que la loi permet de facturer : la somme des trois, en centimes d'euro.
   * @example 174000
   */
  @Column('bigint', { transformer: bigNumber })
  maximumCentimes!: number;

  /**
   * Salaires facturés, en centimes d'euro.
   * @example 70000
   */
  @Column('bigint', { transformer: bigNumber })
  salairesFacturesCentimes!: number;

  /**
   * Charges facturées, en centimes d'euro.
   * @example 30000
   */
  @Column('bigint', { transformer: bigNumber })
  chargesFactureesCentimes!: number;

  /**
   * Frais facturés, en centimes d'euro.
   * @example 0
   */
  @Column('bigint', { transformer: bigNumber })
  fraisFacturesCentimes!: number;

  /**
   * Total de la facture, en centimes d'euro.
   * @example 100000
   */
  @Column('bigint', { transformer: bigNumber })
  factureCentimes!: number;

  /**
   * Nombre de justificatifs que l'entreprise dit garder.
   * @example 1
   */
  @Column('integer')
  justificatifs!: number;
}
