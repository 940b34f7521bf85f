import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DomainEvent } from '#libs/event-sourcing';
import { projection, type EntityClass, type Projection, type ProjectionEngine } from '#libs/projections';
import { Atelier } from '../support/atelier';
import type { Bench } from './figures';
import { median } from './load';

const TYPES = 40;
const BACKLOG = 50_000;
const IDLE_MS = 10_000;
const APPENDS = 100;
const AT_ONCE = 500;
const MANY = 80;
const FEW = 7;

type Mesure = DomainEvent<`Mesure${number}.v1`, { lieu: string; valeur: number }>;

const typeOf = (rank: number) => `Mesure${rank % TYPES}.v1` as const;

/** A read model of two of the types: sums by place. */
const small = (rank: number): { readonly entity: EntityClass; readonly definition: Projection } => {
  class Somme {
    lieu!: string;
    valeur!: number;
  }
  Entity({ schema: 'lecture', name: `banc_${rank}` })(Somme);
  PrimaryColumn('text')(Somme.prototype, 'lieu');
  Column('integer')(Somme.prototype, 'valeur');
  const on = (
    { data: { lieu, valeur } }: { readonly data: Mesure['data'] },
    rows: Parameters<Projection['apply']>[1],
  ) => {
    rows.add(Somme, { lieu }, { valeur });
  };
  const definition = projection<Mesure>({
    name: `banc-${rank}@1`,
    tables: [Somme],
    on: { [typeOf(2 * rank)]: on, [typeOf(2 * rank + 1)]: on },
  });
  return { entity: Somme, definition };
};

const seconds = async (work: () => Promise<unknown>): Promise<{ wall: number; processor: number }> => {
  const at = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - at) / 1_000, processor: (user + system) / 1e6 };
};

interface Measures {
  readonly idle: number;
  readonly first: number;
  readonly all: number;
  readonly drain: { readonly wall: number; readonly processor: number };
}

const measure = async (count: number, scale: number, note: Bench['note']): Promise<Measures> => {
  const models = Array.from({ length: count }, (_, rank) => small(rank));
  const atelier = await Atelier.open(models.map(({ entity }) => entity));
  const projections = models.map(({ definition }) => definition);
  const append = async (rank: number) => {
    await atelier.record(`banc-${randomUUID()}`, { type: typeOf(rank), data: { lieu: `l${rank % 100}`, valeur: 1 } });
  };
  const readBy = (engine: ProjectionEngine, names: readonly string[]) =>
    Promise.all(names.map((name) => atelier.reached(engine, name)));
  const names = projections.map(({ name }) => name);

  const engine = atelier.engine({ projections });
  await engine.start();
  await append(0);
  await readBy(engine, names);
  note(`${count} projections au repos`);
  const idle = await seconds(() => pause(Math.max(2_000, IDLE_MS * scale)));
  note(`${count} projections, du fait à la ligne`);
  const first: number[] = [];
  const all: number[] = [];
  for (let n = 0; n < Math.ceil(APPENDS * scale); n += 1) {
    const rank = n % (2 * FEW);
    const at = performance.now();
    await append(rank);
    await readBy(engine, [`banc-${Math.floor(rank / 2)}`]);
    first.push(performance.now() - at);
    await readBy(engine, names);
    all.push(performance.now() - at);
  }
  await atelier.stop(engine);

  note(`${count} projections, retard de ${BACKLOG * scale} faits`);
  for (let from = 0; from < BACKLOG * scale; from += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => append(from + n)));
  const behind = atelier.engine({ projections });
  const drain = await seconds(async () => {
    await behind.start();
    await readBy(behind, names);
  });
  await atelier.close();
  return { idle: (100 * idle.processor) / idle.wall, first: median(first), all: median(all), drain };
};

/** Eighty small projections in the time and the processor of seven, one after the other in one process. */
export const engine = async ({ scale, note, report }: Bench): Promise<void> => {
  const few = await measure(FEW, scale, note);
  const many = await measure(MANY, scale, note);
  const against = `${FEW} projections`;
  report(`${MANY} projections au repos, processeur`, many.idle, '%', { against, peer: few.idle, atMost: 2 });
  report(`${against} au repos, processeur`, few.idle, '%');
  report(`du fait à la première ligne, ${MANY} projections`, many.first, 'ms', {
    against,
    peer: few.first,
    atMost: 1.5,
  });
  report(`du fait à la première ligne, ${against}`, few.first, 'ms');
  report(`du fait à toutes, ${MANY} projections`, many.all, 'ms');
  report(`du fait à toutes, ${against}`, few.all, 'ms');
  report(`retard rattrapé, ${MANY} projections`, many.drain.wall, 's', { against, peer: few.drain.wall, atMost: 3 });
  report(`retard rattrapé, ${against}`, few.drain.wall, 's');
  report(`retard rattrapé, processeur, ${MANY} projections`, many.drain.processor, 's');
  report(`retard rattrapé, processeur, ${against}`, few.drain.processor, 's');
};
