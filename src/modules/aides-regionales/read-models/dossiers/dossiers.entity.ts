import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index } from 'typeorm';
import { bigNumber } from '#libs/projections';
import { MOTIFS_DE_REFUS } from '../../dossier-aide/dossier-aide.events';
import { DossierDecide } from './dossier-decide.entity';
import { ETATS, FINANCEMENTS } from './dossiers.etats';

/** Un dossier d'aide : son état, ses montants, et la dernière réponse à son financement. */
@Entity({ schema: 'lecture', name: 'dossiers' })
@Index(['region', 'etat', 'deposeLe'])
@Index(['siren'])
export class LigneDossier extends DossierDecide {
  /**
   * État du dossier.
   * @example "en-instruction"
   */
  @ApiProperty({ enum: ETATS })
  @Column('text')
  etat!: string;

  /**
   * Demandé, réservé, refusé, expiré, libéré par un refus ou un retrait, engagé par l'accord, dégagé par le retrait de la décision, ou soldé à la clôture ; null avant la validation.
   * @example "refuse"
   */
  @ApiProperty({ enum: [...FINANCEMENTS, null], nullable: true, type: 'string' })
  @Column('text', { nullable: true })
  financement!: string | null;

  /**
   * Pourquoi le financement est refusé ; null sinon.
   * @example "plafond-de-minimis"
   */
  @Column('text', { nullable: true })
  motifDuFinancementRefuse!: string | null;

  /**
   * Motif du refus de l'aide ; null sinon.
   * @example "non-eligible"
   */
  @ApiProperty({ enum: [...MOTIFS_DE_REFUS, null], nullable: true, type: 'string' })
  @Column('text', { nullable: true })
  motifDeRefus!: string | null;

  /**
   * Ce qu'il restait à l'enveloppe ou sous le plafond quand le financement a été refusé, en centimes d'euro.
   * @example 200000
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  disponibleCentimes!: number | null;

  /**
   * Aides de minimis déjà comptées lors du refus, en centimes d'euro ; null si l'enveloppe a refusé.
   * @example 29000000
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  deMinimisUtiliseCentimes!: number | null;

  /**
   * Aides de minimis réservées lors du refus, en centimes d'euro ; null si l'enveloppe a refusé.
   * @example 800000
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  deMinimisReserveCentimes!: number | null;

  /**
   * Plafond de minimis lors du refus, en centimes d'euro ; null si l'enveloppe a refusé.
   * @example 30000000
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  deMinimisPlafondCentimes!: number | null;

  /**
   * Date à laquelle valent ces trois chiffres ; null sans refus du compte.
   * @example "2026-04-01"
   */
  @Column('date', { nullable: true })
  deMinimisAu!: string | null;

  /**
   * Première date à laquelle le montant tiendrait sous le plafond ; null si elle n'est pas connue.
   * @example "2027-06-15"
   */
  @Column('date', { nullable: true })
  possibleLe!: string | null;

  /**
   * Montant proposé, en centimes d'euro ; null avant la proposition.
   * @example 500000
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  montantProposeCentimes!: number | null;

  /**
   * Montant accordé, tel que la dernière révision l'a laissé, en centimes d'euro ; null avant l'accord.
   * @example 450000
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  montantAccordeCentimes!: number | null;

  /**
   * Montant payé en tout, en centimes d'euro.
   * @example 450000
   */
  @Column('bigint', { transformer: bigNumber })
  montantPayeCentimes!: number;

  /**
   * Montant d'une révision qui attend sa décision, en centimes d'euro ; null sans révision en attente.
   * @example 420000
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  montantDeRevisionCentimes!: number | null;

  /**
   * Motif de la dernière révision ; null sans révision.
   * @example "depense-moindre"
   */
  @Column('text', { nullable: true })
  motifDeRevision!: string | null;

  /**
   * Payé au-delà de l'aide révisée et pas encore recouvré, en centimes d'euro.
   * @example 0
   */
  @Column('bigint', { transformer: bigNumber })
  creanceCentimes!: number;

  /**
   * Rien n'est payé tant que l'entreprise dépasse, avec cette aide, son plafond de minimis.
   * @example false
   */
  @Column('boolean')
  versementsSuspendus!: boolean;

  /**
   * Raison du retrait de la demande ; null sinon, ou si elle n'est pas dite.
   * @example "projet-abandonne"
   */
  @Column('text', { nullable: true })
  motifDeRetrait!: string | null;

  /**
   * Dernier jour de la réservation ; null sans réservation.
   * @example "2026-05-15"
   */
  @Column('date', { nullable: true })
  expireLe!: string | null;

  /**
   * Jour où la dernière réservation a expiré ; null si aucune n'a expiré.
   * @example "2026-05-16"
   */
  @Column('date', { nullable: true })
  expireeLe!: string | null;

  /**
   * Révision lue, à rappeler dans l'en-tête If-Match.
   * @example 2
   */
  @Column('integer')
  revision!: number;
}
