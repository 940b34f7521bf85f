import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, type QueryResult, type QueryResultRow } from 'pg';

/** Time during which this process alone does a piece of work. */
export interface Tenure {
  /** Grows with each owner. Writes of an earlier owner are refused. */
  readonly epoch: bigint;
  /** Aborted when the connection is lost or the engine stops. */
  readonly signal: AbortSignal;
}

export type Work = (tenure: Tenure) => Promise<void>;

export interface OwnershipOptions {
  readonly url: string;
  /** Name shown to operators: host, role, process. */
  readonly owner: string;
  readonly onError?: (message: string, error: unknown) => void;
}

const RETRY_MS = 1_000;
const PROBE_MS = 2_000;
const PROBE_PATIENCE_MS = 3_000;
const SPACE = 20_170_307;

/** Session that holds the advisory locks: the server frees them when the process is gone. */
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
      // Detects a vanished machine within seconds instead of hours.
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

  private query<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<QueryResult<Row>> {
    const mine = this.last.then(() => this.client.query<Row>(text, values));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  /** Closes a connection that does not answer: another process may already hold the locks. */
  private async probe(): Promise<void> {
    while (!this.ended.aborted) {
      await pause(PROBE_MS, undefined, { signal: this.ended, ref: false }).catch(() => undefined);
      await this.query('select 1').catch(() => this.close());
    }
  }
}

/** One owner per name among the processes of a database. The lock shows who is alive; the epoch stops a replaced owner. */
export class Ownership {
  private session: Promise<Session | undefined> | undefined;

  constructor(private readonly options: OwnershipOptions) {}

  /** Runs `work` each time this process owns `name`, until `signal`. Other processes stand by. */
  async hold(name: string, signal: AbortSignal, work: Work): Promise<void> {
    while (!signal.aborted) {
      const session = await this.open();
      if (session) await this.tenure(session, name, signal, work);
      await pause(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await (await this.session)?.close();
  }

  private async tenure(session: Session, name: string, signal: AbortSignal, work: Work): Promise<void> {
    try {
      const epoch = await session.take(name, this.options.owner);
      if (epoch === undefined) return;
      const ending = AbortSignal.any([signal, session.ended]);
      setMaxListeners(0, ending);
      await work({ epoch, signal: ending }).finally(() => session.leave(name));
    } catch (error) {
      if (!session.ended.aborted) this.options.onError?.(`ownership of ${name}`, error);
    }
  }

  /** Opened again when it has ended. Undefined when the database does not answer. */
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
