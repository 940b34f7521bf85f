import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, type QueryResult, type QueryResultRow } from 'pg';

/** The time during which this process is the only one to do a piece of work. */
export interface Tenure {
  /** Grows with each owner, whichever process it is: what an earlier owner still has under way is refused by it. */
  readonly epoch: bigint;
  /** Aborted when the tenure ends: the connection was lost, or everything stops. */
  readonly signal: AbortSignal;
}

export interface OwnershipOptions {
  readonly url: string;
  /** Who this process is, for people who look: host, role, process. */
  readonly owner: string;
  readonly onError?: (message: string, error: unknown) => void;
}

const RETRY_MS = 1_000;
const PROBE_MS = 2_000;
const PROBE_PATIENCE_MS = 3_000;
const SPACE = 20_170_307;

/** One session, whose locks are what this process owns: they are free as soon as the server sees that it is gone. */
class Session {
  private readonly ending = new AbortController();
  private last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly client: Client) {
    setMaxListeners(0, this.ending.signal);
    const end = () => {
      this.ending.abort();
    };
    client.on('error', end);
    client.on('end', end);
  }

  static async open(url: string): Promise<Session> {
    const client = new Client({
      connectionString: url,
      connectionTimeoutMillis: 3_000,
      query_timeout: PROBE_PATIENCE_MS,
      keepAlive: true,
      // A machine that vanished frees what it owned within seconds, not hours.
      options:
        '-c tcp_keepalives_idle=3 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=3 -c tcp_user_timeout=6000',
    });
    const session = new Session(client);
    await client.connect();
    void session.probe();
    return session;
  }

  get ended(): AbortSignal {
    return this.ending.signal;
  }

  async take(name: string, owner: string): Promise<bigint | undefined> {
    const { rows } = await this.query<{ epoch: string }>(
      `with locked as materialized (select pg_try_advisory_lock($1, hashtext($2)) as mine)
        insert into es.owners as o (name, epoch, owner, since) select $2, 1, $3, now() from locked where mine
        on conflict (name) do update set epoch = o.epoch + 1, owner = excluded.owner, since = excluded.since
        returning epoch`,
      [SPACE, name, owner],
    );
    return rows[0] && BigInt(rows[0].epoch);
  }

  async leave(name: string): Promise<void> {
    if (this.ended.aborted) return;
    await this.query('select pg_advisory_unlock($1, hashtext($2))', [SPACE, name]);
  }

  async close(): Promise<void> {
    this.ending.abort();
    await this.client.end().catch(() => undefined);
  }

  /** One after the other: a session says one thing at a time. */
  private query<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<QueryResult<Row>> {
    const mine = this.last.then(() => this.client.query<Row>(text, values));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  /** A connection that no longer answers is no ownership: the server may have given it to another process. */
  private async probe(): Promise<void> {
    while (!this.ended.aborted) {
      await pause(PROBE_MS, undefined, { signal: this.ended, ref: false }).catch(() => undefined);
      await this.query('select 1').catch(() => this.close());
    }
  }
}

/**
 * Which process does what, among all those of one database: one owner at a time per name. A session's lock says who is
 * alive, an epoch keeps an owner that does not know it was replaced from writing.
 */
export class Ownership {
  private session: Promise<Session | undefined> | undefined;

  constructor(private readonly options: OwnershipOptions) {}

  /** Does `work` whenever this process owns `name`, from now until `signal`; others stand by and take over. */
  async hold(name: string, signal: AbortSignal, work: (tenure: Tenure) => Promise<void>): Promise<void> {
    while (!signal.aborted) {
      const session = await this.open();
      if (session) await this.tenure(session, name, signal, work);
      await pause(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await (await this.session)?.close();
  }

  private async tenure(
    session: Session,
    name: string,
    signal: AbortSignal,
    work: (tenure: Tenure) => Promise<void>,
  ): Promise<void> {
    try {
      const epoch = await session.take(name, this.options.owner);
      if (epoch === undefined) return;
      const ending = AbortSignal.any([signal, session.ended]);
      // One listener per wait of the work: there is no leak to warn of.
      setMaxListeners(0, ending);
      await work({ epoch, signal: ending }).finally(() => session.leave(name));
    } catch (error) {
      if (!session.ended.aborted) this.options.onError?.(`ownership of ${name}`, error);
    }
  }

  /** The session of the moment, shared by all names; another one when it has ended. Undefined while none can be had. */
  private open(): Promise<Session | undefined> {
    this.session ??= Session.open(this.options.url).then(
      (session) => {
        session.ended.addEventListener('abort', () => (this.session = undefined), { once: true });
        return session;
      },
      (error: unknown) => {
        this.session = undefined;
        this.options.onError?.('ownership', error);
        return undefined;
      },
    );
    return this.session;
  }
}
