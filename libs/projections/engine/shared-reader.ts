import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { ordinalOf, WakeUp, type EventPage, type Journal } from '#libs/event-sourcing';
import type { Projection } from '../projection';
import type { Reaction } from '../reaction';
import { takePage } from './consumer';
import { fillByStream, isFilledByStream } from './fill-by-stream';
import { LogPages } from './log-pages';
import { Members, type Fed, type Member } from './members';
import { stepTogether } from './step-together';

export interface SharedReaderOptions {
  readonly pool: Pool;
  readonly journal: Journal;
  readonly onMoved: (definitions: readonly (Projection | Reaction)[]) => void;
  /** A build that is not shown yet has read the whole log. */
  readonly onCaughtUp: (definition: Projection, build: number) => Promise<void>;
  readonly onError: (message: string, error: unknown) => void;
}

const IDLE_MS = 1_000;
// Gathers events that arrive together into one transaction: more of them while others keep coming.
const GATHER_MS = 5;
const GATHER_MORE_MS = 20;
const MIN_BACKOFF_MS = 50;
const MAX_BACKOFF_MS = 5_000;
// Pages that are taken at the same time; those who are ahead of all others may take one more.
const MAX_STEPS = 3;

/**
 * Reads each page of the log once and gives it to every consumer that stands where it begins. Consumers that are behind read
 * for themselves, and are joined again as soon as they stand where others do.
 */
export class SharedReader {
  private readonly members = new Members();
  private readonly steps = new Map<Promise<void>, readonly Member[]>();
  private readonly wake = new WakeUp();
  private isFilling = false;
  private turn = 0;
  private refreshAt = 0;

  constructor(private readonly options: SharedReaderOptions) {}

  /** Feeds a consumer until `signal`. Returns when no step of it is under way. */
  async feed(fed: Fed, signal: AbortSignal): Promise<void> {
    const { name } = fed.definition;
    this.members.add(fed);
    this.refreshAt = 0;
    this.wake.ring();
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    this.members.remove(name);
    const underWay = [...this.steps].filter(([, members]) => members.some((member) => member.definition.name === name));
    await Promise.all(underWay.map(([done]) => done));
  }

  async run(signal: AbortSignal): Promise<void> {
    const watching = this.watch(signal);
    while (!signal.aborted) {
      const woken = this.wake.wait(IDLE_MS, signal);
      if (Date.now() >= this.refreshAt) await this.refresh();
      this.startSteps(signal);
      await woken;
    }
    await Promise.all([watching, ...this.steps.keys()]);
  }

  private async watch(signal: AbortSignal): Promise<void> {
    let last = 0;
    while (!signal.aborted) {
      await this.options.journal.changed(IDLE_MS, signal);
      const isBusy = performance.now() - last < GATHER_MORE_MS;
      await pause(isBusy ? GATHER_MORE_MS : GATHER_MS, undefined, { signal }).catch(() => undefined);
      last = performance.now();
      this.turn += 1;
      this.wake.ring();
    }
  }

  private async refresh(): Promise<void> {
    this.refreshAt = Date.now() + IDLE_MS;
    await this.members.refresh(this.options.pool).catch((error: unknown) => {
      this.options.onError('projections', error);
    });
  }

  private startSteps(signal: AbortSignal): void {
    const groups = this.members.ready(this.turn);
    const stepping = [...this.steps.values()].map(([first]) => first?.build.position ?? 0n);
    for (const position of [...groups.keys()].sort((a, b) => (a < b ? 1 : -1))) {
      const isFirst = stepping.every((other) => other < position);
      if (stepping.length >= (isFirst ? MAX_STEPS + 1 : MAX_STEPS)) break;
      stepping.push(position);
      const group = groups.get(position) ?? [];
      const toFill = group.filter((member) => this.isToFill(member));
      const readers = group.filter((member) => !toFill.includes(member));
      if (readers.length > 0) this.start(readers, this.take(position, readers), signal);
      this.startFilling(toFill, signal);
    }
  }

  /** One filling at a time: each holds a connection until it ends. */
  private startFilling([member]: readonly Member[], signal: AbortSignal): void {
    if (!member || this.isFilling) return;
    this.isFilling = true;
    const filled = this.fill(member, signal).finally(() => {
      this.isFilling = false;
    });
    this.start([member], filled, signal);
  }

  private start(members: readonly Member[], step: Promise<void>, signal: AbortSignal): void {
    for (const member of members) member.isStepping = true;
    const done = step
      .catch(async (error: unknown) => {
        this.options.onError(members.map(({ definition }) => definition.name).join(', '), error);
        const backoff = Math.min(
          MAX_BACKOFF_MS,
          Math.max(MIN_BACKOFF_MS, ...members.map((member) => 2 * member.backoff)),
        );
        for (const member of members) member.backoff = backoff;
        await pause(backoff, undefined, { signal }).catch(() => undefined);
        this.refreshAt = 0;
      })
      .finally(() => {
        this.steps.delete(done);
        for (const member of members) member.isStepping = false;
        this.wake.ring();
      });
    this.steps.set(done, members);
  }

  private async take(position: bigint, members: readonly Member[]): Promise<void> {
    const { turn } = this;
    const types = [...new Set(members.flatMap(({ consumer }) => consumer.types))];
    const reading = members.find(({ pages }) => pages.isReadingAfter(position, types))?.pages;
    const pages = reading ?? new LogPages(this.options.journal);
    const page = await pages.after(position, types);
    if (page && !(await stepTogether(this.options.pool, members, position, page))) {
      await this.takeOneByOne(members, page);
      return;
    }
    // A page that was being read before this turn may have missed what came with it.
    const isLevel = page === undefined || (page.caughtUp && reading === undefined);
    for (const member of members) {
      member.pages = pages;
      member.backoff = 0;
      member.doneInTurn = isLevel ? turn : -1;
      if (page) member.build = { ...member.build, position: ordinalOf(page.checkpoint) };
    }
    if (page) this.options.onMoved(members.map(({ definition }) => definition));
    if (isLevel) await this.showCaughtUp(members);
  }

  /** A build that failed is read page by page, which keeps what it has read. */
  private isToFill({ definition, build, isUnfit, backoff }: Member): boolean {
    return !isUnfit && backoff === 0 && isFilledByStream(definition, build);
  }

  private async fill(member: Member, signal: AbortSignal): Promise<void> {
    const { definition, build, consumer } = member;
    if (!isFilledByStream(definition, build)) return;
    const filling = await fillByStream(consumer, definition.category, build, { signal });
    member.isUnfit = filling === 'unfit' || filling === 'empty';
    if (filling === 'busy') member.doneInTurn = this.turn;
    // Where it stands now is read again.
    this.refreshAt = 0;
  }

  private async takeOneByOne(members: readonly Member[], page: EventPage): Promise<void> {
    for (const member of members) {
      const outcome = await takePage(member.consumer, member.build, page).catch((error: unknown) => {
        this.options.onError(member.definition.name, error);
      });
      if (outcome === 'moved' || outcome === 'current') this.options.onMoved([member.definition]);
      // Whoever could not move waits for the next turn.
      else member.doneInTurn = this.turn;
    }
    // Where each of them stands now is read again.
    this.refreshAt = 0;
  }

  private async showCaughtUp(members: readonly Member[]): Promise<void> {
    for (const { definition, build } of members) {
      if (definition.kind !== 'projection' || build.status !== 'building') continue;
      await this.options.onCaughtUp(definition, build.build);
      this.refreshAt = 0;
    }
  }
}
