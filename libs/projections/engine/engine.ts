import { setMaxListeners } from 'node:events';
import type { Pool } from 'pg';
import { ordinalOf, type GlobalPosition } from '#libs/event-sourcing';
import { ensureBuild, showsVersion, takeOver } from './build';
import type { ConsumerOptions } from './consumer';
import { engineDatabase, inTransaction } from './database';
import { digestCommands, digestRows } from './digest';
import { Outbox } from '../outbox/outbox';
import {
  clockAheadSeconds,
  nextDue,
  oldestWaitingSeconds,
  outboxCounts,
  type OutboxCounts,
} from '../outbox/outbox-status';
import type { EngineOptions } from './engine-options';
import { dropLeftovers, retireAllBut } from './leftovers';
import { LogPages } from './log-pages';
import { SteadyClock } from '../outbox/steady-clock';
import { Past } from './past';
import { ensureReactions, reviveReactions } from './reaction-checkpoints';
import { Ownership, type Work } from './ownership';
import { rebuildBeside, type RebuildProgress } from './rebuild';
import { SharedReader } from './shared-reader';
import type { Projection } from '../projection';
import { Waits } from './waits';
import type { Reaction } from '../reaction';

const systemClock = () => new Date();

/** Runs projections, reactions and the outbox. Start once, stop once. */
export class ProjectionEngine {
  readonly pool: Pool;
  readonly past: Past;
  private readonly stopping = new AbortController();
  private readonly waits: Waits;
  private readonly outbox: Outbox;
  private readonly ownership: Ownership;
  private readonly reader: SharedReader;
  private readonly current = new Set<string>();
  private readonly now: () => Date;
  private readonly machineClock: SteadyClock;
  private loops: Promise<void>[] = [];
  private readonly tasks: (readonly [name: string, work: Work])[] = [];

  constructor(private readonly options: EngineOptions) {
    this.pool = engineDatabase(options.url);
    this.past = new Past(this.pool, options);
    this.now = options.now ?? systemClock;
    this.machineClock = new SteadyClock(options.machineNow ?? systemClock);
    // One listener per loop and per wait: Node's leak warning does not apply.
    setMaxListeners(0, this.stopping.signal);
    this.waits = new Waits(this.pool, options.journal);
    this.ownership = new Ownership({
      url: options.url,
      owner: options.owner ?? String(process.pid),
      onError: this.report,
    });
    this.reader = new SharedReader({
      pool: this.pool,
      journal: options.journal,
      onMoved: (definitions) => {
        this.waits.ring();
        if (definitions.some(({ kind }) => kind === 'reaction')) this.outbox.ring();
      },
      onCaughtUp: (definition, build) => this.replace(definition, build),
      onError: this.report,
    });
    this.outbox = new Outbox({
      pool: this.pool,
      reactions: options.reactions,
      execute: options.execute,
      now: this.now,
      machineClock: this.machineClock,
      onError: this.report,
    });
  }

  get definitions(): readonly Projection[] {
    return this.options.projections;
  }

  get reactionNames(): readonly string[] {
    return this.options.reactions.map(({ name }) => name);
  }

  /** Creates tables and checkpoints without feeding them. */
  async prepare(): Promise<void> {
    for (const definition of this.options.projections) await ensureBuild(this.pool, this.options.source, definition);
    await ensureReactions(this.pool, this.reactionNames);
  }

  /** Retires what the code no longer declares, then feeds every projection and reaction. */
  async start(): Promise<void> {
    const definitions = [...this.options.projections, ...this.options.reactions];
    await this.prepare();
    const names = definitions.map(({ name }) => name);
    await inTransaction(this.pool, (client) => retireAllBut(client, names));
    await reviveReactions(this.pool, this.reactionNames);
    await dropLeftovers(this.pool, this.report);
    this.loops = [
      ...definitions.map((definition) =>
        this.alone(definition.name, ({ signal, epoch }) =>
          this.reader.feed({ definition, consumer: this.consumerOf(definition, epoch) }, signal),
        ),
      ),
      this.reader.run(this.stopping.signal),
      ...this.outbox.dispatchers.map(([name, each]) => this.alone(name, ({ signal }) => each.run(signal))),
      ...this.tasks.map(([name, work]) => this.alone(name, work)),
    ];
  }

  /** Adds work for `start`, as `alone` runs it. */
  addTask(name: string, work: Work): void {
    this.tasks.push([name, work]);
  }

  /** Runs work that only one process of this database does at a time, until the engine stops. */
  alone(name: string, work: Work): Promise<void> {
    return this.ownership.hold(name, this.stopping.signal, work);
  }

  /** Ends the waits of `reached` and `moved`, so that requests under way are answered before the engine stops. */
  stopWaiting(): void {
    this.waits.stop();
  }

  async stop(): Promise<void> {
    this.stopWaiting();
    this.stopping.abort();
    await Promise.all(this.loops);
    await this.ownership.close();
    await this.pool.end();
  }

  /** Whether what people read of this projection was made by this version of it. Once true, it stays so. */
  async isCurrent(name: string): Promise<boolean> {
    const definition = this.options.projections.find((candidate) => candidate.name === name);
    if (!definition || this.current.has(name)) return true;
    if (await showsVersion(this.pool, definition)) this.current.add(name);
    return this.current.has(name);
  }

  /** False when the projection does not reach the position in time, or at once when too many wait already. */
  reached(name: string, position: GlobalPosition, timeoutMs: number): Promise<boolean> {
    return this.waits.reached(name, position, timeoutMs);
  }

  /** Resolves when a projection of this process has moved, or soon enough to look at those of others; false once nobody waits. */
  moved(): Promise<boolean> {
    return this.waits.moved();
  }

  outboxCounts(): Promise<OutboxCounts> {
    return outboxCounts(this.pool, this.now());
  }

  oldestWaitingSeconds(): Promise<number> {
    return oldestWaitingSeconds(this.pool, this.now());
  }

  nextDue(): Promise<Date | undefined> {
    return nextDue(this.pool, this.now());
  }

  /** Sends due commands at once. Call it after `now` jumped. */
  clockMoved(): void {
    this.outbox.ring();
  }

  /** Builds a projection anew beside the active build, then replaces it. `onProgress` is called after each page. */
  async rebuild(name: string, onProgress: RebuildProgress): Promise<void> {
    const definition = this.options.projections.find((candidate) => candidate.name === name);
    if (!definition) throw new Error(`Projection inconnue : ${name}.`);
    await rebuildBeside(this.consumerOf(definition), this.options.source, definition, onProgress);
    await dropLeftovers(this.pool, this.report);
  }

  /** Seconds by which this machine's clock is ahead of the database's; undefined for ten minutes after it jumped. */
  clockAheadSeconds(): Promise<number | undefined> {
    return clockAheadSeconds(this.pool, this.machineClock);
  }

  private async replace(definition: Projection, build: number): Promise<void> {
    if (await takeOver(this.pool, this.options.source, definition, build)) await dropLeftovers(this.pool, this.report);
  }

  private consumerOf(definition: Projection | Reaction, ownerEpoch?: bigint): ConsumerOptions {
    const { journal, source } = this.options;
    const digest =
      definition.kind === 'projection' ? () => digestRows(source, definition) : () => digestCommands(definition);
    const { types } = definition;
    return {
      pool: this.pool,
      journal,
      pages: new LogPages(journal),
      types,
      digest,
      onHalted: ({ type, position }, error) => {
        this.report(`${definition.name}: halted on ${type} at ${ordinalOf(position)}`, error);
      },
      ...(ownerEpoch === undefined ? {} : { ownerEpoch }),
    };
  }

  private readonly report = (message: string, error: unknown): void => {
    if (!this.stopping.signal.aborted) this.options.onError?.(message, error);
  };
}
