import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';

/** One row per file, with its state and the latest answer to its financing. */
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

  /** `demande`, `reserve`, `refuse` or `expire`; null before the validation. */
  @Column('text', { nullable: true })
  financement!: string | null;

  @Column('text', { nullable: true })
  motifDuFinancementRefuse!: string | null;

  @Column('text', { nullable: true })
  motifDeRefus!: string | null;

  /** The amount that the envelope or the ceiling still had when the financing was refused. */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  disponibleCentimes!: number | null;

  /** The three figures of the account are null when the envelope refused. */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  deMinimisUtiliseCentimes!: number | null;

  @Column('bigint', { transformer: bigNumber, nullable: true })
  deMinimisReserveCentimes!: number | null;

  @Column('bigint', { transformer: bigNumber, nullable: true })
  deMinimisPlafondCentimes!: number | null;

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
