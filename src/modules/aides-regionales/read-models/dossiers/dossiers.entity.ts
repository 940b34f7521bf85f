import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';

/** One row per file: where it stands, and what its financing said last. */
@Entity({ schema: 'lecture', name: 'dossiers' })
@Index(['region', 'etat', 'deposeLe'])
@Index(['siren'])
export class LigneDossier {
  @PrimaryColumn('text')
  dossierId!: string;

  @Column('text')
  siren!: string;

  @Column('text')
  region!: string;

  @Column('text')
  dispositifId!: string;

  @Column('text')
  etat!: string;

  /** `demande`, `reserve`, `refuse`, `expire`, or null while nothing was asked. */
  @Column('text', { nullable: true })
  financement!: string | null;

  /** Why the envelope or the de minimis account refused to hold the amount. */
  @Column('text', { nullable: true })
  motifDuFinancementRefuse!: string | null;

  /** Why the region refused the aid. */
  @Column('text', { nullable: true })
  motifDeRefus!: string | null;

  /** What was left when the financing was refused: of the envelope, or under the de minimis ceiling. */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  disponibleCentimes!: number | null;

  /** The three figures of the account that refused; null when the envelope did. */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  deMinimisUtiliseCentimes!: number | null;

  @Column('bigint', { transformer: bigNumber, nullable: true })
  deMinimisReserveCentimes!: number | null;

  @Column('bigint', { transformer: bigNumber, nullable: true })
  deMinimisPlafondCentimes!: number | null;

  /** First date at which the amount would fit under the de minimis ceiling, after a refusal. */
  @Column('date', { nullable: true })
  possibleLe!: string | null;

  @Column('bigint', { transformer: bigNumber })
  montantDemandeCentimes!: number;

  @Column('bigint', { transformer: bigNumber, nullable: true })
  montantProposeCentimes!: number | null;

  @Column('bigint', { transformer: bigNumber, nullable: true })
  montantAccordeCentimes!: number | null;

  @Column('bigint', { transformer: bigNumber, nullable: true })
  montantPayeCentimes!: number | null;

  @Column('date')
  deposeLe!: string;

  @Column('date', { nullable: true })
  expireLe!: string | null;

  @Column('date', { nullable: true })
  decideLe!: string | null;

  @Column('integer')
  revision!: number;
}
