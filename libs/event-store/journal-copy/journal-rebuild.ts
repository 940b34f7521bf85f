import { Client } from 'pg';
import { BrokenLog } from '#libs/event-sourcing';
import { eventLogGrants } from '../postgres/schema/grants';
import { columnsFrom, type CopiedPage } from './copied-page';
import { copyState, type CopyState } from './journal-copy';

const APART = 'es.events_neuf';

const INSERT = `insert into ${APART} (
    position, origin_position, stream_id, version, event_id, type, data, occurred_at, recorded_at,
    command_id, correlation_id, causation_id, actor_id, actor_role, territoire, extra
  )
  select $1::bigint + u.i, u.place, u.stream, u.version, u.id, u.type, u.data::json, u.occurred_at, u.recorded_at,
    u.command, u.correlation, u.causation, u.actor, u.role, u.territoire, nullif(u.extra, '')::json
  from unnest(${columnsFrom(2)}) with ordinality
    u(
      place, stream, version, id, type, data, occurred_at, recorded_at, command, correlation, causation, actor, role, territoire,
      extra, i
    )`;

// The names that migrations gave: whatever comes later finds them.
const TAKE_PLACE = [
  'delete from es.streams',
  `insert into es.streams (stream_id, version, first_position, last_position)
    select stream_id, max(version), min(position), max(position) from ${APART} group by stream_id`,
  // From here on readers wait: only what is quick.
  'drop table es.events',
  `alter table ${APART} rename to events`,
  'alter index es.events_neuf_pkey rename to events_pkey',
  'alter index es.events_neuf_stream_version rename to events_stream_version',
  'alter index es.events_neuf_origin rename to events_origin',
  `create trigger events_are_facts before update or delete or truncate on es.events
    for each statement execute function es.refuse_change()`,
  'alter table es.events enable always trigger events_are_facts',
];

// The first ordinal whose event is not the one that readers have seen there.
const FIRST_DIFFERENCE = `select min(coalesce(o.position, n.position)) as at from es.events o
  full join ${APART} n on n.position = o.position
  where (o.stream_id, o.version, o.event_id, o.data::text) is distinct from (n.stream_id, n.version, n.event_id, n.data::text)
    and o.position is not null`;

export interface Replaced {
  /** First ordinal that is another event now: what was read from there on is to be computed anew. Undefined: none. */
  readonly differsFrom: bigint | undefined;
}

/** A new journal beside the one in use, filled by the owner's role, which then takes its place. Call `close` once. */
export class JournalRebuild {
  private readonly client: Client;
  private ordinal = 0n;
  private indexed = false;

  constructor(
    ownerUrl: string,
    private readonly applicationUrl: string,
  ) {
    this.client = new Client({ connectionString: ownerUrl });
  }

  /** Throws `BrokenLog` for a journal whose events were born here: it is their only copy. */
  async begin(): Promise<void> {
    await this.client.connect();
    await this.client.query('select pg_advisory_lock(hashtext($1))', [APART]);
    await this.refuseTheStoreItself();
    await this.client.query(`drop table if exists ${APART}`);
    await this.client.query(`create table ${APART} (like es.events including defaults)`);
  }

  /** The last event of the journal in use; undefined when it has none. */
  async lastOfTheOld(): Promise<CopyState['last']> {
    return (await copyState(this.client)).last;
  }

  get count(): bigint {
    return this.ordinal;
  }

  async write(page: CopiedPage): Promise<void> {
    await this.client.query(INSERT, [this.ordinal, ...page.parameters]);
    this.ordinal += BigInt(page.size);
  }

  /**
   * Takes the place of the journal, if it has come at least as far (`place`); undefined when there is more to copy first.
   * `anew`: the store is another one, or was restored, and the old journal is no measure.
   */
  async takePlace(place: bigint | undefined, anew: boolean): Promise<Replaced | undefined> {
    await this.index();
    await this.client.query('begin');
    try {
      await this.client.query('select from es.log_head where only_row for update');
      await this.refuseTheStoreItself();
      const { rows } = await this.client.query<{ last: string | null }>(
        'select max(origin_position) as last from es.events',
      );
      const last = rows[0]?.last ?? null;
      if (!anew && last !== null && (place === undefined || place < BigInt(last))) {
        await this.client.query('rollback');
        return undefined;
      }
      const { rows: differing } = await this.client.query<{ at: string | null }>(FIRST_DIFFERENCE);
      for (const statement of TAKE_PLACE) await this.client.query(statement);
      await this.grant();
      await this.client.query(
        `update es.log_head set position = $1, origin = 'eventstoredb', halted = null,
          origin_position = case when $3 then $2::bigint else greatest(origin_position, $2::bigint) end`,
        [this.ordinal, place ?? null, anew],
      );
      await this.client.query('commit');
      const at = differing[0]?.at ?? null;
      return { differsFrom: at === null ? undefined : BigInt(at) };
    } catch (error) {
      await this.client.query('rollback').catch(() => undefined);
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  private async refuseTheStoreItself(): Promise<void> {
    const { rows } = await this.client.query<{ origin: string | null }>('select origin from es.log_head');
    if (rows[0]?.origin === 'postgresql')
      throw new BrokenLog(
        'Cette base contient des faits enregistrés sans EventStoreDB, et n’existant que là : rien n’y est reconstruit. Donnez une autre base (DATABASE_URL), ou retirez EVENT_STORE_URL.',
      );
  }

  private async index(): Promise<void> {
    if (this.indexed) return;
    await this.client.query(`alter table ${APART} add constraint events_neuf_pkey primary key (position)`);
    await this.client.query(
      `alter table ${APART} add constraint events_neuf_stream_version unique (stream_id, version)`,
    );
    await this.client.query(
      `create unique index events_neuf_origin on ${APART} (origin_position) where origin_position is not null`,
    );
    this.indexed = true;
  }

  private async grant(): Promise<void> {
    const role = decodeURIComponent(new URL(this.applicationUrl).username);
    const { rows } = await this.client.query<{ owner: string }>('select current_user as owner');
    if (role === '' || role === rows[0]?.owner) return;
    for (const statement of eventLogGrants(`"${role.replaceAll('"', '""')}"`)) await this.client.query(statement);
  }
}
