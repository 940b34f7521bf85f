import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';

/** What every row of one fact says. `region` is null where the fact names none: that of its stream then counts. */
export abstract class FaitReleve {
  @PrimaryColumn('bigint', { transformer: bigNumber })
  position!: number;

  @Column('text')
  flux!: string;

  @Column('text', { nullable: true })
  region!: string | null;

  /** Day of the recording, in Paris. */
  @Column('date')
  jour!: string;

  /** Who acted; the programme itself has an id too. */
  @Column('text', { nullable: true })
  personneId!: string | null;
}

/** The same, before it is a row. */
export type FaitCommun = Pick<FaitReleve, keyof FaitReleve>;

/** Where a stream is, as its facts last said. */
@Entity({ schema: 'lecture', name: 'flux_situes' })
export class FluxSitue {
  @PrimaryColumn('text')
  flux!: string;

  @Column('text')
  region!: string;

  /** The second one, of what two regions see. */
  @Column('text', { nullable: true })
  autreRegion!: string | null;
}

/** What one person did on one file. */
@Entity({ schema: 'lecture', name: 'fonctions_exercees' })
@Index(['objet', 'personneId'])
@Index(['personneId', 'instantMs'])
export class FonctionExercee extends FaitReleve {
  @PrimaryColumn('text')
  fonction!: string;

  /** The stream, and what tells one file of it from another. */
  @Column('text')
  objet!: string;

  @Column('bigint', { transformer: bigNumber })
  instantMs!: number;

  @Column('bigint', { transformer: bigNumber, nullable: true })
  centimes!: number | null;

  /** The supplier of a service that is prescribed. */
  @Column('text', { nullable: true })
  fournisseurId!: string | null;
}

/** A fact that was recorded so long after the day on which it counts that a reason is asked for. */
@Entity({ schema: 'lecture', name: 'faits_tardifs' })
@Index(['jour'])
export class FaitTardif extends FaitReleve {
  @Column('text')
  type!: string;

  @Column('date')
  compteLe!: string;

  @Column('text', { nullable: true })
  motif!: string | null;
}
