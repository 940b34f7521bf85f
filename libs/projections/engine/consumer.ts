import { DatabaseError, type Pool } from 'pg';
import { ordinalOf, type EventPage, type Journal, type RecordedEvent } from '#libs/event-sourcing';
import { asBuild, type Build } from './build';
import { inTransaction } from './database';
import type { Digest } from './digest';
import type { LogPages } from './log-pages';

export interface ConsumerOptions {
  readonly pool: Pool;
  readonly journal: Journal;
  readonly pages: LogPages;
  readonly types: readonly string[];
  readonly digest: () => Digest;
  /** Called once an event could not be digested, and the consumer has stopped before it. */
  readonly onHalted?: (event: RecordedEvent, error: unknown) => void;
  /** Epoch of the ownership under which this consumer writes. Without it, only position and build are checked. */
  readonly ownerEpoch?: bigint;
}

/** `current`: moved, and at the head. `lost`: another process moved the checkpoint. `poisoned`: stopped before an event. */
export type Step = 'moved' | 'current' | 'idle' | 'lost' | 'poisoned';

/** Nothing more was to be read. */
export const isAtHead = (step: Step): boolean => step === 'idle' || step === 'current';

interface Poison {
  readonly event: RecordedEvent;
  readonly error: unknown;
}

/** The values will be refused again: the fault is in the event or in its handler. */
export const isRefusal = (error: unknown) => error instanceof DatabaseError && /^(22|23|42)/.test(error.code ?? '');

/** Keeps an owner that was replaced from writing. */
export const OWNED = (epoch: string) =>
  `(${epoch}::bigint is null or exists (select from es.owners o where o.name = p.name and o.epoch = ${epoch}))`;

/** Writes rows and checkpoint together, unless owner, epoch or position has changed. */
const commit = (
  options: ConsumerOptions,
  build: Build,
  digest: Digest,
  position: bigint,
  poison?: Poison,
): Promise<boolean> =>
  inTransaction(options.pool, async (client) => {
    const { rows } = await client.query<Parameters<typeof asBuild>[0]>({
      name: 'fence',
      text: `select name, build, version, status, position, epoch, poison_position from es.projections p
        where name = $1 and build = $2 and ${OWNED('$3')} for update`,
      values: [build.name, build.build, options.ownerEpoch ?? null],
    });
    const current = rows[0] && asBuild(rows[0]);
    const isUnchanged =
      current?.position === build.position && current.epoch === build.epoch && current.status !== 'retired';
    if (!isUnchanged || current.poisonPosition !== undefined) return false;
    await digest.write(client, build.build);
    const message = poison && (poison.error instanceof Error ? poison.error.message : String(poison.error));
    await client.query({
      name: 'checkpoint',
      text: `update es.projections set position = $3, updated_at = now(), poison_position = $4, poison_type = $5, poison_error = $6
        where name = $1 and build = $2`,
      values: [
        build.name,
        build.build,
        position,
        poison ? ordinalOf(poison.event.position) : null,
        poison?.event.type ?? null,
        message ?? null,
      ],
    });
    if (poison) {
      await client.query(
        `insert into es.projection_incidents (name, build, position, act, reason, actor) values ($1, $2, $3, 'halted', $4, 'systeme')`,
        [build.name, build.build, ordinalOf(poison.event.position), message],
      );
    }
    return true;
  });

const before = ({ position }: RecordedEvent) => ordinalOf(position) - 1n;

/** Moves the checkpoint past a page without events for this consumer, on the same conditions. */
const skipPage = async ({ pool, ownerEpoch }: ConsumerOptions, build: Build, position: bigint): Promise<Step> => {
  const { rowCount } = await pool.query({
    name: 'pass',
    text: `update es.projections p set position = $5, updated_at = now()
      where name = $1 and build = $2 and position = $3 and epoch = $4 and status <> 'retired' and poison_position is null
        and ${OWNED('$6')}`,
    values: [build.name, build.build, build.position, build.epoch, position, ownerEpoch ?? null],
  });
  return rowCount === 1 ? 'moved' : 'lost';
};

/** Stops just before an event that cannot be digested. Halves the page to find it when the database refuses its rows. */
const digestPage = async (
  options: ConsumerOptions,
  build: Build,
  events: readonly RecordedEvent[],
  end: bigint,
  poison?: Poison,
): Promise<Step> => {
  const digest = options.digest();
  for (const [index, event] of events.entries()) {
    try {
      digest.add(event);
    } catch (error) {
      return digestPage(options, build, events.slice(0, index), before(event), { event, error });
    }
  }
  try {
    if (!(await commit(options, build, digest, end, poison))) return 'lost';
    if (!poison) return 'moved';
    options.onHalted?.(poison.event, poison.error);
    return 'poisoned';
  } catch (error) {
    const [first] = events;
    if (!isRefusal(error) || !first) throw error;
    if (events.length === 1) return digestPage(options, build, [], before(first), { event: first, error });
    const half = events.slice(0, events.length >> 1);
    return digestPage(options, build, half, ordinalOf((half.at(-1) as RecordedEvent).position));
  }
};

/** Digests a page that begins at the build's checkpoint: exactly once, whatever the number of processes. */
export const takePage = async (options: ConsumerOptions, build: Build, page: EventPage): Promise<Step> => {
  const end = ordinalOf(page.checkpoint);
  const events = page.events.filter(({ type }) => options.types.includes(type));
  const outcome =
    events.length === 0 ? await skipPage(options, build, end) : await digestPage(options, build, events, end);
  return outcome === 'moved' && page.caughtUp ? 'current' : outcome;
};

/** Digests the next page after the build's checkpoint. */
export const step = async (options: ConsumerOptions, build: Build): Promise<Step> => {
  if (build.poisonPosition !== undefined) return 'idle';
  const page = await options.pages.after(build.position, options.types);
  return page ? takePage(options, build, page) : 'idle';
};
