import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DomainEvent } from '#libs/event-sourcing';
import { bigNumber } from '#libs/projections';

/** Facts for the specs of projections, of no module. */
export type PieceRecue = DomainEvent<'PieceRecue.v1', { lieu: string; numero: number; nom: string; poids: number }>;
export type PieceRetiree = DomainEvent<'PieceRetiree.v1', { lieu: string; numero: number }>;
export type PieceEvent = PieceRecue | PieceRetiree;

export const recue = (numero: number, change: Partial<PieceRecue['data']> = {}): PieceRecue => ({
  type: 'PieceRecue.v1',
  data: { lieu: 'a', numero, nom: `pièce ${numero}`, poids: 10, ...change },
});
/** Two key columns, texts and a number. */
@Entity({ schema: 'lecture', name: 'pieces' })
@Index(['nom'])
export class Piece {
  @PrimaryColumn('text')
  lieu!: string;

  @PrimaryColumn('integer')
  numero!: number;

  @Column('text')
  nom!: string;

  @Column('integer')
  poids!: number;

  @Column('text', { nullable: true })
  note!: string | null;
}

/** Counters only. */
@Entity({ schema: 'lecture', name: 'totaux' })
export class Total {
  @PrimaryColumn('text')
  lieu!: string;

  @Column('integer')
  nombre!: number;

  @Column('bigint', { transformer: bigNumber })
  poids!: number;
}

/** A second read model of the same facts. */
@Entity({ schema: 'lecture', name: 'outils' })
export class Outil {
  @PrimaryColumn('integer')
  numero!: number;

  @Column('text')
  nom!: string;
}
