import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index } from 'typeorm';
import { bigNumber } from '#libs/projections';
import { ETATS_D_AMORTISSEMENT } from './amortissements.etats';
import { DemandeDAmortissement } from './demande-d-amortissement.entity';

/** Une demande d'amortissement d'un mois de prêt. */
@Entity({ schema: 'lecture', name: 'amortissements' })
@Index(['siren'])
@Index(['region', 'etat', 'demandeLe'])
export class LigneAmortissement extends DemandeDAmortissement {
  /**
   * Où elle en est.
   * @example "accorde"
   */
  @ApiProperty({ enum: ETATS_D_AMORTISSEMENT })
  @Column('text')
  etat!: (typeof ETATS_D_AMORTISSEMENT)[number];

  /**
   * Vrai quand son paiement attend que le compte de minimis revienne sous son plafond.
   * @example false
   */
  @Column('boolean')
  suspendu!: boolean;

  /**
   * Raison du dernier refus, de la région ou de l'argent ; null sans refus.
   * @example "plafond-de-minimis"
   */
  @Column('text', { nullable: true })
  refus!: string | null;

  /**
   * Premier jour où le plafond le permettrait ; null sans refus du compte.
   * @example "2028-01-12"
   */
  @Column('date', { nullable: true })
  possibleLe!: string | null;

  /**
   * Jour de l'accord ; null avant.
   * @example "2026-10-09"
   */
  @Column('date', { nullable: true })
  accordeLe!: string | null;

  /**
   * Jour du paiement ; null avant.
   * @example "2026-10-20"
   */
  @Column('date', { nullable: true })
  payeLe!: string | null;

  /**
   * Référence du mandat de paiement ; null avant.
   * @example "MDT-2026-00931"
   */
  @Column('text', { nullable: true })
  reference!: string | null;

  /**
   * Jour de la fin d'une demande refusée ou caduque ; null sans elle.
   * @example "2026-10-10"
   */
  @Column('date', { nullable: true })
  finLe!: string | null;

  /**
   * Jour de la régularisation, après une correction du relevé ; null sans elle.
   * @example "2026-11-03"
   */
  @Column('date', { nullable: true })
  regulariseLe!: string | null;

  /**
   * Créance de la région : payé en trop et pas encore rendu, en centimes d'euro ; null sans régularisation.
   * @example 8520
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  tropPercuCentimes!: number | null;

  /**
   * Jour du dernier recouvrement de cette créance ; null sans lui.
   * @example "2026-11-20"
   */
  @Column('date', { nullable: true })
  recouvreLe!: string | null;

  /**
   * Ce qui manque, et peut être demandé, en centimes d'euro ; null sans régularisation.
   * @example 0
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  complementCentimes!: number | null;

  /**
   * Révision de son flux, à rappeler dans l'en-tête If-Match.
   * @example 4
   */
  @Column('integer')
  revision!: number;
}
