import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';
import { ETATS, FINANCEMENTS } from './dossiers.etats';

/** Un dossier d'aide : son état, ses montants, et la dernière réponse à son financement. */
@Entity({ schema: 'lecture', name: 'dossiers' })
@Index(['region', 'etat', 'deposeLe'])
@Index(['siren'])
export class LigneDossier {
  /**
   * Identifiant du dossier.
   * @example "0190c5a0-0000-7000-8000-0000000000d1"
   */
  @PrimaryColumn('text')
  dossierId!: string;

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @Column('text')
  siren!: string;

  /**
   * SIRET de l'établissement qui porte le projet ; null pour les plus anciens dossiers.
   * @example "55208131766522"
   */
  @Column('text', { nullable: true })
  siret!: string | null;

  /**
   * Région, code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Dispositif demandé.
   * @example "0190c5a0-0000-7000-8000-00000000d153"
   */
  @Column('text')
  dispositifId!: string;

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
   * @example "Projet hors du champ du dispositif."
   */
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
   * Montant demandé, en centimes d'euro.
   * @example 500000
   */
  @Column('bigint', { transformer: bigNumber })
  montantDemandeCentimes!: number;

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
   * Date du dépôt, qui est celle de la réception de la demande.
   * @example "2026-02-02"
   */
  @Column('date')
  deposeLe!: string;

  /**
   * Jour où la demande a été enregistrée ; null pour les plus anciennes.
   * @example "2026-02-05"
   */
  @Column('date', { nullable: true })
  enregistreLe!: string | null;

  /**
   * Pourquoi elle l'a été après sa réception ; null si elle l'a été le jour même.
   * @example "depot-papier"
   */
  @Column('text', { nullable: true })
  motifDeReception!: string | null;

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
   * Date de l'accord ou du refus ; null avant la décision.
   * @example "2026-04-20"
   */
  @Column('date', { nullable: true })
  decideLe!: string | null;

  /**
   * Révision lue, à rappeler dans l'en-tête If-Match.
   * @example 2
   */
  @Column('integer')
  revision!: number;
}
