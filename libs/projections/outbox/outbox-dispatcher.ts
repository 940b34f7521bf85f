import type { Pool } from 'pg';
import {
  ConcurrencyConflict,
  DomainError,
  EventStoreError,
  isOutage,
  WakeUp,
  type Command,
} from '#libs/event-sourcing';
import { setAside } from './set-aside';
import type { SteadyClock } from './steady-clock';
import { storedCommand, type StoredCommand } from './stored-command';
import type { CommandClass } from '../reaction';

/** The commands of these reactions, or those of every other one. */
export type Lane = Readonly<{ of: readonly string[] } | { but: readonly string[] }>;

export interface DispatcherOptions {
  readonly pool: Pool;
  readonly lane: Lane;
  /** Commands sent at once: the next ones wait for the slowest of them. */
  readonly atOnce: number;
  readonly commands: readonly CommandClass[];
  readonly execute: (command: Command) => Promise<unknown>;
  /** Clock of due dates. Virtual in a simulated year. */
  readonly now: () => Date;
  /** Clock of this machine, which no simulated year moves. */
  readonly machineClock: SteadyClock;
  readonly onError: (message: string, error: unknown) => void;
}

interface OutboxRow {
  id: string;
  reaction: string;
  command: string;
  payload: StoredCommand;
  attempts: number;
  failures: number;
}

const LEASE_SECONDS = 30;
const FARTHEST_ATTEMPT = '5 minutes';
const IDLE_MS = 1_000;

/** A deadline does not fall due by a clock that is doubted (null), nor by one that differs from the server's by over a minute. */
const isDue = (row: string): string => `(${row}.due_at = '-infinity' or ${row}.due_at <= $1
    and clock_timestamp() between $2::timestamptz - interval '1 minute' and $2::timestamptz + interval '1 minute')`;

/** Rows of reactions that the code no longer has are in the lane of every other one. */
const isInLane = (row: string, place: number): string => `(${row}.reaction = any($${place})) = $${place + 1}`;

// Only the oldest due row of each key. A later attempt than `FARTHEST_ATTEMPT` was dated by a server's clock that had jumped.
const TAKE = `
  update es.outbox set next_attempt_at = now() + make_interval(secs => ${LEASE_SECONDS}), attempts = attempts + 1
  where id in (
    select o.id from es.outbox o
    where o.refused_at is null and o.set_aside_at is null and ${isDue('o')} and (o.next_attempt_at <= now() or o.next_attempt_at > now() + interval '${FARTHEST_ATTEMPT}') and not exists (
      select from es.outbox p
      where p.ordering_key = o.ordering_key and p.id < o.id and p.refused_at is null and ${isDue('p')}
    ) and ${isInLane('o', 3)}
    order by o.id limit $5 for update skip locked
  )
  returning id, reaction, command, payload, attempts, failures`;

const FAILURES_AT_MOST = 8;

/** The command did not fail by itself: the store or the database was away, or another process was faster. */
const willPass = (error: unknown): boolean =>
  isOutage(error) || error instanceof ConcurrencyConflict || (error instanceof EventStoreError && error.retryable);

// A function, because TypeScript assumes that `signal.aborted` does not change within the loop.
const isAborted = (signal: AbortSignal) => signal.aborted;

/**
 * Sends each command until it succeeds or is refused. A refused command stays in the outbox. One that fails too often is set
 * aside for a person; the other keys go on.
 */
export class OutboxDispatcher {
  private readonly byName: ReadonlyMap<string, CommandClass>;
  private readonly lane: readonly [reactions: readonly string[], areTheirs: boolean];
  private readonly wakeUp = new WakeUp();

  constructor(private readonly options: DispatcherOptions) {
    this.byName = new Map(options.commands.map((command) => [command.name, command]));
    this.lane = 'of' in options.lane ? [options.lane.of, true] : [options.lane.but, false];
  }

  ring(): void {
    this.wakeUp.ring();
  }

  /** Sends until `signal`, one process at a time. Finishes commands under way. */
  async run(signal: AbortSignal): Promise<void> {
    let hasInherited = false;
    while (!signal.aborted) {
      const wakeUp = this.wakeUp.wait(IDLE_MS, signal);
      try {
        if (!hasInherited) await this.endEarlierLeases();
        hasInherited = true;
        while (!isAborted(signal) && (await this.dispatch()) > 0);
      } catch (error) {
        if (!isAborted(signal)) this.options.onError('outbox', error);
      }
      await wakeUp;
    }
  }

  /** Ends the leases of an earlier process at once. */
  private async endEarlierLeases(): Promise<void> {
    await this.options.pool.query(
      `update es.outbox o set next_attempt_at = now()
        where refused_at is null and next_attempt_at > now() and ${isInLane('o', 1)}`,
      [...this.lane],
    );
  }

  private async dispatch(): Promise<number> {
    const { rows } = await this.options.pool.query<OutboxRow>({
      name: 'take-outbox',
      text: TAKE,
      values: [
        this.options.now().toISOString(),
        this.options.machineClock.look()?.toISOString() ?? null,
        ...this.lane,
        this.options.atOnce,
      ],
    });
    const finishedIds = (await Promise.all(rows.map((row) => this.send(row)))).filter((id) => id !== undefined);
    if (finishedIds.length > 0)
      await this.options.pool.query('delete from es.outbox where id = any($1)', [finishedIds]);
    return rows.length;
  }

  private async send(row: OutboxRow): Promise<string | undefined> {
    try {
      const known = this.byName.get(row.command);
      if (!known) throw new Error(`Unknown command ${row.command}.`);
      await this.options.execute(storedCommand(known, row.payload));
      return row.id;
    } catch (error) {
      // If the database is away too, the row comes back when its lease ends.
      await this.noteFailure(row, error).catch((updateError: unknown) => {
        this.options.onError('outbox', updateError);
      });
      return undefined;
    }
  }

  private async noteFailure(row: OutboxRow, error: unknown): Promise<void> {
    if (error instanceof DomainError) return this.refuse(row, error);
    if (willPass(error)) return this.retryLater(row, error, 0);
    const isLast = row.failures + 1 >= FAILURES_AT_MOST;
    this.options.onError(`${row.reaction}: ${row.command} ${isLast ? 'set aside' : 'failed'} (${row.id})`, error);
    if (!isLast) return this.retryLater(row, error, 1);
    return setAside(this.options.pool, row.id, error instanceof Error ? error : new Error(String(error)));
  }

  private async refuse({ id, reaction, command }: OutboxRow, error: DomainError): Promise<void> {
    this.options.onError(`${reaction}: ${command} refused (${error.code})`, error);
    const text = 'update es.outbox set refused_at = now(), refusal_code = $2, last_error = $3 where id = $1';
    await this.options.pool.query(text, [id, error.code, error.message]);
  }

  private async retryLater({ id, attempts }: OutboxRow, error: unknown, failures: 0 | 1): Promise<void> {
    const seconds = Math.min(60, 0.02 * 2 ** Math.min(attempts, 12)) * (0.5 + Math.random());
    const text =
      'update es.outbox set next_attempt_at = now() + make_interval(secs => $2), last_error = $3, failures = failures + $4 where id = $1';
    await this.options.pool.query(text, [
      id,
      seconds,
      error instanceof Error ? error.message : String(error),
      failures,
    ]);
    setTimeout(() => this.wakeUp.ring(), seconds * 1_000).unref();
  }
}
