import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where a fact stands, who did it and when: enough to find it in the journal, which holds what it says. */
@Entity({ schema: 'lecture', name: 'faits_racontes' })
@Index(['faitId'])
@Index(['acteurId', 'position'])
@Index(['correlationId', 'position'])
@Index(['causationId', 'position'])
@Index(['flux', 'position'])
export class FaitSitue {
  @PrimaryColumn('bigint')
  position!: number;

  @Column('uuid')
  faitId!: string;

  @Column('text')
  flux!: string;

  /** That of its stream. */
  @Column('text')
  categorie!: string;

  @Column('text')
  type!: string;

  @Column('uuid')
  acteurId!: string;

  @Column('text')
  role!: string;

  @Column('uuid')
  correlationId!: string;

  @Column('uuid')
  causationId!: string;

  /** Days of the calendar of Paris. */
  @Column('date')
  enregistreLe!: string;

  /** That of its recording where nothing dates it in law. */
  @Column('date')
  compteLe!: string;
}

/** That a fact names something: see `referencesDe`. */
@Entity({ schema: 'lecture', name: 'mentions_des_faits' })
export class MentionDUnFait {
  @PrimaryColumn('text')
  reference!: string;

  @PrimaryColumn('bigint')
  position!: number;
}

/** A region to which a stream belongs: its first fact names it. */
@Entity({ schema: 'lecture', name: 'regions_des_flux' })
export class RegionDUnFlux {
  @PrimaryColumn('text')
  region!: string;

  @PrimaryColumn('text')
  flux!: string;
}
