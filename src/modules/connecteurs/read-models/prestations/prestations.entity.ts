import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';
import { ETATS_DE_PRESTATION } from './prestations.etats';

/** Une prestation subventionnée. */
@Entity({ schema: 'lecture', name: 'prestations' })
@Index(['region', 'etat', 'prescriteLe'])
@Index(['siren'])
@Index(['fournisseurId'])
@Index(['prescripteurId'])
export class LignePrestation {
  /**
   * Identifiant de la prestation.
   * @example "0190c5a0-0000-7000-8000-000000000e51"
   */
  @PrimaryColumn('text')
  prestationId!: string;

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @Column('text')
  siren!: string;

  /**
   * SIRET de l'établissement qui en bénéficie.
   * @example "55208131766522"
   */
  @Column('text')
  siret!: string;

  /**
   * Région, par son code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Demande d'accompagnement dont elle vient ; null quand la région prescrit sans elle.
   * @example "0190c5a0-0000-7000-8000-0000000000e1"
   */
  @Column('text', { nullable: true })
  demandeId!: string | null;

  /**
   * Code du service au catalogue.
   * @example "BOUTIQUE-EN-LIGNE"
   */
  @Column('text')
  code!: string;

  /**
   * Version du service.
   * @example 1
   */
  @Column('integer')
  version!: number;

  /**
   * Intitulé du service.
   * @example "Création d’une boutique en ligne"
   */
  @Column('text')
  intitule!: string;

  /**
   * Qui l'a prescrite.
   * @example "0190c5a0-0000-7000-8000-0000000000f1"
   */
  @Column('text')
  prescripteurId!: string;

  /**
   * Connecteur labellisé qui la fournit.
   * @example "0190c5a0-0000-7000-8000-0000000000f2"
   */
  @Column('text')
  fournisseurId!: string;

  /**
   * SIREN de l'organisme du fournisseur.
   * @example "443061841"
   */
  @Column('text')
  fournisseurSiren!: string;

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
   * Jour de la prescription.
   * @example "2026-03-02"
   */
  @Column('date')
  prescriteLe!: string;

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
