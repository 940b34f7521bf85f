import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index } from 'typeorm';
import { bigNumber } from '#libs/projections';
import { Prescrite } from './prestation-prescrite.entity';
import { ETATS_DE_PRESTATION } from './prestations.etats';

/** Une prestation subventionnée. */
@Entity({ schema: 'lecture', name: 'prestations' })
@Index(['region', 'etat', 'prescriteLe'])
@Index(['siren'])
@Index(['fournisseurId'])
@Index(['prescripteurId'])
export class LignePrestation extends Prescrite {
  /**
   * Où elle en est.
   * @example "en-cours"
   */
  @ApiProperty({ enum: ETATS_DE_PRESTATION })
  @Column('text')
  etat!: (typeof ETATS_DE_PRESTATION)[number];

  /**
   * Vrai quand son paiement attend que le compte de minimis revienne sous son plafond.
   * @example false
   */
  @Column('boolean')
  suspendue!: boolean;

  /**
   * Prix hors taxes du devis accepté, en centimes d'euro ; null avant.
   * @example 240000
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  prixCentimes!: number | null;

  /**
   * Part publique, en centimes d'euro ; null avant le devis.
   * @example 120000
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  aideCentimes!: number | null;

  /**
   * Jour de l'acceptation du devis ; null avant.
   * @example "2026-03-09"
   */
  @Column('date', { nullable: true })
  accepteLe!: string | null;

  /**
   * Motif du dernier refus de financement ; null sans refus.
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
   * Jour où elle est achevée ; null avant.
   * @example "2026-05-12"
   */
  @Column('date', { nullable: true })
  realiseeLe!: string | null;

  /**
   * Dernier jour de l'entreprise pour répondre ; null avant.
   * @example "2026-05-28"
   */
  @Column('date', { nullable: true })
  reponseAvantLe!: string | null;

  /**
   * Jour où son silence est constaté ; null sans lui.
   * @example "2026-05-29"
   */
  @Column('date', { nullable: true })
  silenceLe!: string | null;

  /**
   * Jour de la confirmation ; null avant.
   * @example "2026-05-18"
   */
  @Column('date', { nullable: true })
  confirmeeLe!: string | null;

  /**
   * Motif de la dernière contestation ; null sans elle.
   * @example "incomplete"
   */
  @Column('text', { nullable: true })
  contestation!: string | null;

  /**
   * Jour de la certification ; null avant.
   * @example "2026-05-20"
   */
  @Column('date', { nullable: true })
  certifieeLe!: string | null;

  /**
   * Jour du paiement ; null avant.
   * @example "2026-06-02"
   */
  @Column('date', { nullable: true })
  payeeLe!: string | null;

  /**
   * Référence du mandat de paiement ; null avant.
   * @example "MDT-2026-00518"
   */
  @Column('text', { nullable: true })
  reference!: string | null;

  /**
   * Jour de l'annulation ; null sans elle.
   * @example "2026-06-01"
   */
  @Column('date', { nullable: true })
  annuleeLe!: string | null;

  /**
   * Motif de l'annulation ; null sans elle.
   * @example "prestation-contestee"
   */
  @Column('text', { nullable: true })
  annulation!: string | null;

  /**
   * Révision de son flux, à rappeler dans l'en-tête If-Match.
   * @example 4
   */
  @Column('integer')
  revision!: number;
}
