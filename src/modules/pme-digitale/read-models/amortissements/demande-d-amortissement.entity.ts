import { Column, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';

/** Ce qui est demandé, et le calcul de ce qui est dû. */
export abstract class DemandeDAmortissement {
  /**
   * Identifiant de la convention.
   * @example "0190c5a0-0000-7000-8000-000000001401"
   */
  @PrimaryColumn('uuid')
  conventionId!: string;

  /**
   * Mois amorti.
   * @example "2026-09"
   */
  @PrimaryColumn('text')
  mois!: string;

  /**
   * Numéro de la demande dans son mois.
   * @example 1
   */
  @PrimaryColumn('integer')
  numero!: number;

  /**
   * SIREN de l'entreprise qui le reçoit.
   * @example "552081317"
   */
  @Column('text')
  siren!: string;

  /**
   * Sa région, qui paie, par son code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Rang du relevé validé.
   * @example 1
   */
  @Column('integer')
  rangDuReleve!: number;

  /**
   * Coût du mois : salaires, charges et frais, en centimes d'euro.
   * @example 174000
   */
  @Column('bigint', { transformer: bigNumber })
  coutCentimes!: number;

  /**
   * Facture du mois, en centimes d'euro.
   * @example 100000
   */
  @Column('bigint', { transformer: bigNumber })
  factureCentimes!: number;

  /**
   * Part du coût, en points de base.
   * @example 3000
   */
  @Column('integer')
  tauxPointsDeBase!: number;

  /**
   * Plafond du mois, en centimes d'euro.
   * @example 100000
   */
  @Column('bigint', { transformer: bigNumber })
  plafondCentimes!: number;

  /**
   * Borne qui réduit la part : le plafond du mois, ou ce que la facture laisse du coût ; null sans elle.
   * @example "plafond-du-mois"
   */
  @Column('text', { nullable: true })
  plafonnePar!: string | null;

  /**
   * Dû pour le mois, en centimes d'euro.
   * @example 52200
   */
  @Column('bigint', { transformer: bigNumber })
  duCentimes!: number;

  /**
   * Déjà payé par les demandes précédentes, en centimes d'euro.
   * @example 0
   */
  @Column('bigint', { transformer: bigNumber })
  dejaPayeCentimes!: number;

  /**
   * Montant de la demande, en centimes d'euro.
   * @example 52200
   */
  @Column('bigint', { transformer: bigNumber })
  montantCentimes!: number;

  /**
   * Jour de la demande.
   * @example "2026-10-07"
   */
  @Column('date')
  demandeLe!: string;
}
