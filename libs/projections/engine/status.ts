import type { Pool } from 'pg';

export interface ProjectionStatus {
  readonly name: string;
  readonly build: number;
  readonly version: number;
  readonly status: 'building' | 'active';
  readonly position: bigint;
  readonly lagEvents: bigint;
  /** Age of the oldest event not yet digested, 0 when there is none. */
  readonly lagSeconds: number;
  /** Time left for a build under way, from its mean speed so far. */
  readonly etaSeconds?: number;
  /** How long the last build of this read model took for a million facts; undefined when none was measured. */
  readonly lastSecondsPerMillion?: number;
  readonly halted?: { readonly position: bigint; readonly type: string; readonly error: string };
}

interface Row {
  name: string;
  build: number;
  version: number;
  status: 'building' | 'active';
  position: string;
  lag_events: string;
  lag_seconds: number;
  eta_seconds: number | null;
  last_rate: number | null;
  poison_position: string | null;
  poison_type: string | null;
  poison_error: string | null;
}

const STATUS = `
  select p.name, p.build, p.version, p.status, p.position, p.poison_position, p.poison_type, p.poison_error,
    h.position - p.position as lag_events,
    coalesce(greatest(0, extract(epoch from now() - e.recorded_at)), 0)::float8 as lag_seconds,
    case when p.status = 'building' and p.position > 0 then
      (extract(epoch from now() - p.started_at) * (h.position - p.position) / p.position)::float8 end as eta_seconds,
    case when p.status = 'building' then (select b.built_seconds * 1000000 / b.built_facts from es.projections b
      where b.name = p.name and b.built_facts >= 10000 order by b.build desc limit 1) end as last_rate
  from es.projections p cross join es.log_head h left join es.events e on e.position = p.position + 1
  where p.status <> 'retired' order by p.name, p.build`;

export const projectionStatuses = async (pool: Pool): Promise<ProjectionStatus[]> => {
  const { rows } = await pool.query<Row>(STATUS);
  return rows.map((row) => ({
    name: row.name,
    build: row.build,
    version: row.version,
    status: row.status,
    position: BigInt(row.position),
    lagEvents: BigInt(row.lag_events),
    lagSeconds: row.lag_seconds,
    ...(row.eta_seconds === null ? {} : { etaSeconds: row.eta_seconds }),
    ...(row.last_rate === null ? {} : { lastSecondsPerMillion: row.last_rate }),
    ...(row.poison_position === null
      ? {}
      : {
          halted: { position: BigInt(row.poison_position), type: row.poison_type ?? '', error: row.poison_error ?? '' },
        }),
  }));
};
