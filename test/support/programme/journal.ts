import type { Pool } from 'pg';
import type { EventStoreDouble } from '../eventstoredb';
import { sessionsOf } from '../fresh-database';
import { until } from '../until';
import type { Fait } from './appelant';

export interface Desordres {
  readonly trous: number;
  readonly revisionsSautees: number;
  readonly identifiantsRepetes: number;
  readonly commandesRefusees: number;
}

const AT_REST = `
  select h.position::int as copied, exists (select from es.projections p where p.status = 'active' and p.position < h.position) as behind,
    (select count(*)::int from es.outbox o where o.refused_at is null and o.due_at <= $1) as waiting
  from es.log_head h`;

const DISORDER = `
  select
    ((select count(*) from es.events) - (select position from es.log_head)
      + (select count(*) from es.events e where e.position > (select position from es.log_head)))::int as "trous",
    (select count(*)::int from (
      select from es.events e left join es.streams s using (stream_id) group by stream_id, s.version
      having min(e.version) <> 0 or max(e.version) + 1 <> count(*) or s.version is distinct from max(e.version)
    ) broken) as "revisionsSautees",
    (select (count(*) - count(distinct event_id))::int from es.events) as "identifiantsRepetes",
    (select count(*)::int from es.outbox where refused_at is not null) as "commandesRefusees"`;

/** Streams of the server itself, and the one by which the programme tries whether it may write. */
const NOT_OF_THE_PROGRAMME = /^(\$|sonde-)/;

/** The journal and what is computed from it, read beside the programme; with the store, where it is another. Call `close` once. */
export class JournalLu {
  private readonly pool: Pool;

  constructor(
    url: string,
    private readonly eventStore?: EventStoreDouble,
  ) {
    this.pool = sessionsOf(url, 2);
  }

  /** How many facts the store holds: the journal, which copies it, may hold fewer for a while. */
  async faitsDuMagasin(): Promise<number> {
    if (!this.eventStore) return this.faitsDuJournal();
    return this.eventStore.log.filter(({ stream }) => !NOT_OF_THE_PROGRAMME.test(stream)).length;
  }

  async faitsDuJournal(): Promise<number> {
    const { rows } = await this.pool.query<{ nombre: number }>('select count(*)::int as nombre from es.events');
    return rows[0]!.nombre;
  }

  /** Waits until the journal holds every fact of the store; how many. */
  async complet(): Promise<number> {
    await until(
      async () => (await this.faitsDuMagasin()) - (await this.faitsDuJournal()),
      (manquants) => manquants === 0,
    );
    return this.faitsDuJournal();
  }

  /** Waits until the journal is complete, every projection and reaction has read it, and every command that is due was sent or refused. */
  async auRepos(maintenant: () => Date = () => new Date()): Promise<void> {
    await until(
      async () => {
        const { rows } = await this.pool.query<{ copied: number; behind: boolean; waiting: number }>(AT_REST, [
          maintenant().toISOString(),
        ]);
        // The store is counted last: a command that was just sent leaves the outbox before the copy holds its fact.
        return { ...rows[0], stored: await this.faitsDuMagasin() };
      },
      ({ stored, copied, behind, waiting }) => stored === copied && behind === false && waiting === 0,
    );
  }

  async desordres(): Promise<Desordres> {
    return (await this.pool.query<Desordres>(DISORDER)).rows[0]!;
  }

  /** Facts by the command that made them, in the order of the log. */
  async faitsParCommande(): Promise<ReadonlyMap<string, readonly Fait[]>> {
    const { rows } = await this.pool.query<{ command_id: string; faits: Fait[] }>(
      `select command_id, json_agg(json_build_object('type', type, 'data', data) order by position) as faits
        from es.events group by command_id`,
    );
    return new Map(rows.map(({ command_id, faits }) => [command_id, faits]));
  }

  async nombreDe(type: string): Promise<number> {
    const { rows } = await this.pool.query<{ nombre: number }>(
      'select count(*)::int as nombre from es.events where type = $1',
      [type],
    );
    return rows[0]!.nombre;
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

export const SANS_DESORDRE: Desordres = {
  trous: 0,
  revisionsSautees: 0,
  identifiantsRepetes: 0,
  commandesRefusees: 0,
};
