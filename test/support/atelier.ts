import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { positionOf, type DomainEvent, type GlobalPosition, type Recording } from '#libs/event-sourcing';
import { PostgresEventStore } from '#libs/event-store';
import { ProjectionEngine, type EngineOptions, type EntityClass } from '#libs/projections';
import { freshDatabase, sessionsOf } from './fresh-database';
import { until } from './until';

/** One migrated database, its journal and its entities: all that projections need, without the programme. */
export class Atelier {
  private readonly revisions = new Map<string, bigint>();
  private readonly engines: ProjectionEngine[] = [];

  private constructor(
    readonly url: string,
    readonly source: DataSource,
    readonly store: PostgresEventStore,
    readonly pool: Pool,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(entities: readonly EntityClass[]): Promise<Atelier> {
    const { url, drop } = await freshDatabase();
    const source = new DataSource({ type: 'postgres', url, entities: [...entities], installExtensions: false });
    await source.initialize();
    return new Atelier(url, source, new PostgresEventStore({ url }), sessionsOf(url, 2), drop);
  }

  /** An engine of this database, not started; `close` stops it. */
  engine(options: Partial<EngineOptions>): ProjectionEngine {
    const engine = new ProjectionEngine({
      url: this.url,
      source: this.source,
      journal: this.store,
      projections: [],
      reactions: [],
      execute: () => Promise.reject(new Error('No command was expected.')),
      ...options,
    });
    this.engines.push(engine);
    return engine;
  }

  /** Stops it before `close` does. */
  async stop(engine: ProjectionEngine): Promise<void> {
    this.engines.splice(this.engines.indexOf(engine), 1);
    await engine.stop();
  }

  /** Appends the facts to one stream; the position of the last. */
  async record(stream: string, ...facts: readonly DomainEvent[]): Promise<GlobalPosition> {
    return this.recordAt({ occurredAt: '2026-04-20T09:00:00.000Z' }, stream, ...facts);
  }

  /** The same, at another instant and with notes. */
  async recordAt(recording: Recording, stream: string, ...facts: readonly DomainEvent[]): Promise<GlobalPosition> {
    const { position, revision } = await this.store.append({
      stream,
      expected: this.revisions.get(stream) ?? 'no-stream',
      events: facts.map(({ type, data }) => ({ type, data, id: randomUUID() })),
      metadata: {
        commandId: randomUUID(),
        correlationId: randomUUID(),
        causationId: randomUUID(),
        actor: { personneId: randomUUID(), role: 'region.instructeur', territoire: '53' },
        ...recording,
      },
    });
    this.revisions.set(stream, revision);
    return position;
  }

  /** Waits until the engine's projection has reached a position, the head by default. */
  async reached(engine: ProjectionEngine, name: string, position?: GlobalPosition): Promise<void> {
    const wanted = position ?? (await this.head());
    await until(() => engine.reached(name, wanted, 1_000), Boolean);
  }

  /** Rows of a query, as objects. */
  async rows<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, [...values])).rows;
  }

  /** Rows of a read model, in the order of a column. */
  async view<Row extends object>(entity: EntityClass<Row>, order: keyof Row & string): Promise<Row[]> {
    const { manager } = this.source;
    const rows = await manager.createQueryBuilder(entity, 'v').orderBy(`v.${order}`).getMany();
    return rows.map((row) => ({ ...row }));
  }

  async head(): Promise<GlobalPosition> {
    return (await this.store.head()).position;
  }

  async close(): Promise<void> {
    await Promise.all(this.engines.map((engine) => engine.stop()));
    await Promise.all([this.store.close(), this.source.destroy(), this.pool.end()]);
    await this.drop();
  }
}

export const at = (ordinal: number): GlobalPosition => positionOf(BigInt(ordinal));
