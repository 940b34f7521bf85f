import { Client } from 'pg';
import { BrokenLog } from '#libs/event-sourcing';
import { eventLogGrants } from '../postgres/schema/grants';
import { decidedEvents, type DecidedEvent } from './decided-events';
import { columnsFrom, type CopiedPage } from './copied-page';
import { copyState, SET_ASIDE, type CopyState } from './journal-copy';
import type { StreamSetAside } from './streams-aside';

const NEW_TABLE = 'es.events_neuf';

const INSERT = `insert into ${NEW_TABLE} (
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

// Same names as in the migrations, because later migrations use them.
const takePlace = (leaving: readonly string[]): readonly string[] => [
  'delete from es.streams',
  `insert into es.streams (stream_id, version, first_position, last_position)
    select stream_id, max(version), min(position), max(position) from ${NEW_TABLE} group by stream_id`,
  // Readers wait from here on: every statement is quick.
  ...leaving,
  `alter table ${NEW_TABLE} rename to events`,
  'alter index es.events_neuf_pkey rename to events_pkey',
  'alter index es.events_neuf_stream_version rename to events_stream_version',
  'alter index es.events_neuf_origin rename to events_origin',
  `create trigger events_are_facts before update or delete or truncate on es.events
    for each statement execute function es.refuse_change()`,
  'alter table es.events enable always trigger events_are_facts',
];

const LEAVE = ['drop table es.events'];

/** The old table, when it is the only one that holds some facts, stays under another name. */
const leaveAs = (name: string): readonly string[] => [
  `alter table es.events rename to ${name}`,
  `alter index es.events_pkey rename to ${name}_pkey`,
  `alter index es.events_stream_version rename to ${name}_stream_version`,
  `alter index es.events_origin rename to ${name}_origin`,
];

// Their number alone would not show them: others may have come since.
const MISSING = `select count(*) as missing from es.events o where not exists (
    select from ${NEW_TABLE} n where n.stream_id = o.stream_id and n.version = o.version and n.event_id = o.event_id)`;

// First position whose event is not the one that readers have seen there.
const FIRST_DIFFERENCE = `select min(coalesce(o.position, n.position)) as at from es.events o
  full join ${NEW_TABLE} n on n.position = o.position
  where (o.stream_id, o.version, o.event_id, o.data::text) is distinct from (n.stream_id, n.version, n.event_id, n.data::text)
    and o.position is not null`;

/** The new journal stands beside the one in use, whose facts may be nowhere else. */
class FewerFacts extends BrokenLog {
  constructor(found: bigint, inUse: bigint, missing: bigint) {
    super(
      `Le nouveau journal compte ${found} faits, celui en usage ${inUse}, dont ${missing} manquent au nouveau : rien n’est remplacé, car ils ne sont peut-être plus qu’ici. ` +
        'Le nouveau reste à côté (es.events_neuf). Si cet EventStoreDB est bien celui à suivre, relancez avec --moins-de-faits : ' +
        'l’ancien sera gardé sous un autre nom.',
    );
  }
}

/** What the rebuild found. */
export interface Rebuilt {
  /** Last place read. */
  readonly place: bigint | undefined;
  readonly isAnotherStore: boolean;
  readonly setAside: readonly StreamSetAside[];
}

export interface Replacement {
  /** First position that holds another event now: readers start again there. Undefined when there is none. */
  readonly differsFrom: bigint | undefined;
  /** Table that keeps the journal as it was, where the new one lacks some of its facts. */
  readonly keptAs: string | undefined;
}

/** New journal table beside the one in use, filled by the owner's role, then swapped. Call `close` once. */
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

  /** Throws `BrokenLog` for a journal whose events were appended in PostgreSQL: it is their only copy. */
  async begin(): Promise<void> {
    await this.client.connect();
    await this.client.query('select pg_advisory_lock(hashtext($1))', [NEW_TABLE]);
    await this.refuseTheStoreItself();
    await this.client.query(`drop table if exists ${NEW_TABLE}`);
    await this.client.query(`create table ${NEW_TABLE} (like es.events including defaults)`);
  }

  async lastEventInUse(): Promise<CopyState['last']> {
    return (await copyState(this.client)).last;
  }

  decidedEvents(): Promise<DecidedEvent[]> {
    return decidedEvents(this.client);
  }

  get count(): bigint {
    return this.ordinal;
  }

  async write(page: CopiedPage): Promise<void> {
    await this.client.query(INSERT, [this.ordinal, ...page.parameters]);
    this.ordinal += BigInt(page.size);
  }

  /**
   * Swaps the tables. Returns undefined while the new one is behind, which does not matter for another or a restored store. Throws
   * `FewerFacts`, and leaves both tables, where the new one lacks facts of the other and `acceptsFewer` is not said.
   */
  async takePlace(rebuilt: Rebuilt, acceptsFewer: boolean): Promise<Replacement | undefined> {
    await this.index();
    await this.client.query('begin');
    try {
      const replacement = await this.swap(rebuilt, acceptsFewer);
      await this.client.query(replacement ? 'commit' : 'rollback');
      return replacement;
    } catch (error) {
      await this.client.query('rollback').catch(() => undefined);
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  private async swap({ place, isAnotherStore, setAside }: Rebuilt, acceptsFewer: boolean) {
    const inUse = await this.factsInUse();
    await this.refuseTheStoreItself();
    if (!isAnotherStore && inUse.last !== null && (place === undefined || place < BigInt(inUse.last))) return undefined;
    const missing = await this.missingFacts();
    if (missing > 0n && !acceptsFewer) throw new FewerFacts(this.ordinal, inUse.count, missing);
    const keptAs = missing > 0n ? `events_avant_${inUse.now}` : undefined;
    const { rows: differing } = await this.client.query<{ at: string | null }>(FIRST_DIFFERENCE);
    for (const statement of takePlace(keptAs === undefined ? LEAVE : leaveAs(keptAs)))
      await this.client.query(statement);
    await this.grant();
    await this.client.query(
      // The copy begins again where this one ends: what it passed over beyond may be ours by now.
      `update es.log_head set position = $1, origin = 'eventstoredb', halted = null, origin_position = $2`,
      [this.ordinal, place ?? null],
    );
    await this.client.query('delete from es.streams_set_aside');
    for (const aside of setAside)
      await this.client.query(SET_ASIDE, [aside.stream, aside.place, aside.revision, aside.reason]);
    const at = differing[0]?.at ?? null;
    return { differsFrom: at === null ? undefined : BigInt(at), keptAs: keptAs && `es.${keptAs}` };
  }

  /** The journal in use, which nothing writes until the end of the transaction. */
  private async factsInUse() {
    const { rows } = await this.client.query<{ count: string; now: string; last: string | null }>(
      `with head as (select position from es.log_head where only_row for update)
       select (select position from head) as count, to_char(clock_timestamp(), 'YYYYMMDDHH24MISS') as now,
         (select max(origin_position) from es.events) as last`,
    );
    const { count = '0', now = '', last = null } = rows[0] ?? {};
    return { count: BigInt(count), now, last };
  }

  private async missingFacts(): Promise<bigint> {
    const { rows } = await this.client.query<{ missing: string }>(MISSING);
    return BigInt(rows[0]?.missing ?? 0);
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
    await this.client.query(`alter table ${NEW_TABLE} add constraint events_neuf_pkey primary key (position)`);
    await this.client.query(
      `alter table ${NEW_TABLE} add constraint events_neuf_stream_version unique (stream_id, version)`,
    );
    await this.client.query(
      `create unique index events_neuf_origin on ${NEW_TABLE} (origin_position) where origin_position is not null`,
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
