import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';
import { FaitReleve } from './faits.entity';

/** A last day that a fact sets for a step of a file; null while it stands still. */
@Entity({ schema: 'lecture', name: 'echeances_fixees' })
export class EcheanceFixee {
  @PrimaryColumn('text')
  objet!: string;

  @PrimaryColumn('text')
  etape!: string;

  @Column('bigint', { transformer: bigNumber })
  position!: number;

  @Column('text')
  flux!: string;

  @Column('date')
  jour!: string;

  @Column('date', { nullable: true })
  avantLe!: string | null;
}

/** A step of a file, as a fact ended it. */
@Entity({ schema: 'lecture', name: 'etapes_faites' })
@Index(['objet', 'etape'])
export class EtapeFaite extends FaitReleve {
  @PrimaryColumn('text')
  etape!: string;

  @Column('text')
  objet!: string;

  @Column('date')
  faiteLe!: string;

  /** End of the period that it is about, from which its delay runs; null where another fact sets the last day. */
  @Column('date', { nullable: true })
  finDePeriode!: string | null;

  /** `faite`: judged by its last day; `constat`: the fact says that nobody acted in time; `close`: nothing more is awaited. */
  @Column('text')
  nature!: 'faite' | 'constat' | 'close';
}
