import type { Pool } from 'pg';
import { ordinalOf, type GlobalPosition } from '#libs/event-sourcing';
import { buildAt, type BuildAtOptions, type PastQuery, type Surroundings } from './build-at';
import type { Projection } from '../projection';

/** How far a named build of the past has come. */
export interface PastBuild {
  readonly reached: bigint;
  readonly target: bigint;
}

/** Read models at past positions. The progress of each build is known to the other processes under its name. */
export class Past {
  constructor(
    private readonly pool: Pool,
    private readonly surroundings: Surroundings & { readonly projections: readonly Projection[] },
  ) {}

  /** Computes these projections as they were at a position, and reads them there: see `buildAt`. */
  async build<Result>(
    name: string,
    projections: readonly string[],
    position: GlobalPosition,
    read: (query: PastQuery) => Promise<Result>,
    { onProgress, ...options }: BuildAtOptions = {},
  ): Promise<Result> {
    const definitions = this.surroundings.projections.filter((definition) => projections.includes(definition.name));
    const target = ordinalOf(position);
    const noting = async (reached: bigint) => {
      await this.note(name, { reached, target });
      await onProgress?.(reached);
    };
    try {
      return await buildAt(this.surroundings, definitions, position, read, { ...options, onProgress: noting });
    } finally {
      await this.pool.query('delete from es.past_builds where name = $1', [name]);
    }
  }

  /** Undefined when no build of that name is under way. */
  async progress(name: string): Promise<PastBuild | undefined> {
    const text = 'select reached, target from es.past_builds where name = $1';
    const { rows } = await this.pool.query<{ reached: string; target: string }>(text, [name]);
    return rows[0] && { reached: BigInt(rows[0].reached), target: BigInt(rows[0].target) };
  }

  private async note(name: string, { reached, target }: PastBuild): Promise<void> {
    await this.pool.query(
      `insert into es.past_builds (name, reached, target) values ($1, $2, $3)
        on conflict (name) do update set reached = excluded.reached, target = excluded.target`,
      [name, reached, target],
    );
  }
}
