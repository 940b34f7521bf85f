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

  @Column('text', { nullable: true })
  motif!: string | null;

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
