import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { ordinalOf, WakeUp, type EventPage, type Journal } from '#libs/event-sourcing';
import type { Projection } from '../projection';
import type { Reaction } from '../reaction';
import { liveBuilds, type Build } from './build';
import { readPage, step, type ConsumerOptions } from './consumer';
import { stepTogether } from './step-together';

export interface Fed {
  readonly definition: Projection | Reaction;
  readonly consumer: ConsumerOptions;
}

export interface SharedReaderOptions {
  readonly pool: Pool;
  readonly journal: Journal;
  readonly onMoved: (definitions: readonly (Projection | Reaction)[]) => void;
  /** A build that is not shown yet has read the whole log. */
  readonly onCaughtUp: (definition: Projection, build: number) => Promise<void>;
  readonly onError: (message: string, error: unknown) => void;
}

interface Ahead {
  readonly after: bigint;
  readonly types: readonly string[];
  readonly page: Promise<EventPage | undefined>;
}

/** A build that is fed. */
interface Member extends Fed {
  build: Build;
  isStepping: boolean;
  /** Turn in which nothing was left to read. */
  level: number;
  ahead?: Ahead | undefined;
}

const IDLE_MS = 1_000;
// Gathers events that arrive together into one transaction.
const GATHER_MS = 5;
const MAX_BACKOFF_MS = 5_000;
// Pages that are taken at the same time; those who are ahead of all others may take one more.
const MAX_STEPS = 3;

/**
 * Reads each page of the log once and gives it to every consumer that stands where it begins. Consumers that are behind read
 * for themselves, and are joined again as soon as they stand where others do.
 */
export class SharedReader {
  private readonly fed = new Map<string, Fed>();
  private readonly members = new Map<string, Member>();
  private readonly steps = new Map<Promise<void>, readonly Member[]>();
  private readonly wake = new WakeUp();
  private turn = 0;
  private refreshAt = 0;
  private backoff = 0;

  constructor(private readonly options: SharedReaderOptions) {}

  /** Feeds a consumer until `signal`. Returns when no step of it is under way. */
  async feed(fed: Fed, signal: AbortSignal): Promise<void> {
    const { name } = fed.definition;
    this.fed.set(name, fed);
    this.refreshSoon();
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    this.fed.delete(name);
    for (const [key, { definition }] of this.members) if (definition.name === name) this.members.delete(key);
    const underWay = [...this.steps].filter(([, members]) => members.some((member) => member.definition.name === name));
    await Promise.all(underWay.map(([done]) => done));
  }

  async run(signal: AbortSignal): Promise<void> {
    const watching = this.watch(signal);
    while (!signal.aborted) {
      const woken = this.wake.wait(IDLE_MS, signal);
      if (Date.now() >= this.refreshAt) await this.refresh();
      this.startSteps();
      await woken;
    }
    await Promise.all([watching, ...this.steps.keys()]);
  }

  private async watch(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.options.journal.changed(IDLE_MS, signal);
      await pause(GATHER_MS, undefined, { signal }).catch(() => undefined);
      this.turn += 1;
      this.wake.ring();
    }
  }

  private refreshSoon(): void {
    this.refreshAt = 0;
    this.wake.ring();
  }

  /** Finds new builds, what an operator resolved, and what another process moved. A build whose step is under way is left alone. */
  private async refresh(): Promise<void> {
    this.refreshAt = Date.now() + IDLE_MS;
    const known = new Map([...this.members].filter(([, { isStepping }]) => !isStepping));
    const builds = new Map([...known].map(([key, { build }]) => [key, build]));
    const found = new Map<string, Build>();
    try {
      for (const build of await liveBuilds(this.options.pool, [...this.fed.keys()]))
        if (build.poisonPosition === undefined) found.set(`${build.name} ${build.build}`, build);
    } catch (error) {
      this.options.onError('projections', error);
      return;
    }
    for (const [key, member] of known) {
      const isUntouched = !member.isStepping && member.build === builds.get(key);
      if (isUntouched && !found.has(key)) this.members.delete(key);
    }
    for (const [key, build] of found) {
      const fed = this.fed.get(build.name);
      const member = this.members.get(key);
      // The handlers of an older version are gone, so its build is no longer fed.
      if (!fed || (fed.definition.kind === 'projection' && fed.definition.version !== build.version)) continue;
      if (!member) this.members.set(key, { ...fed, build, isStepping: false, level: -1 });
      else if (!member.isStepping && member.build === builds.get(key)) {
        if (member.build.position !== build.position) member.level = -1;
        member.build = build;
      }
    }
  }

  private startSteps(): void {
    const groups = new Map<bigint, Member[]>();
    for (const member of this.members.values()) {
      if (member.isStepping || member.level >= this.turn) continue;
      const group = groups.get(member.build.position);
      if (group) group.push(member);
      else groups.set(member.build.position, [member]);
    }
    const stepping = [...this.steps.values()].map(([first]) => first?.build.position ?? 0n);
    for (const position of [...groups.keys()].sort((a, b) => (a < b ? 1 : -1))) {
      const isFirst = stepping.every((other) => other < position);
      if (stepping.length >= (isFirst ? MAX_STEPS + 1 : MAX_STEPS)) break;
      stepping.push(position);
      this.start(position, groups.get(position) ?? []);
    }
  }

  private start(position: bigint, members: readonly Member[]): void {
    for (const member of members) member.isStepping = true;
    const done = this.take(position, members)
      .catch(async (error: unknown) => {
        this.options.onError(members.map(({ definition }) => definition.name).join(', '), error);
        this.backoff = Math.min(MAX_BACKOFF_MS, Math.max(50, this.backoff * 2));
        await pause(this.backoff);
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
    const page = await this.pageFor(position, members);
    if (page && !(await stepTogether(this.options.pool, members, position, page))) {
      await this.takeOneByOne(members);
      return;
    }
    this.backoff = 0;
    const level = page?.caughtUp === false ? -1 : turn;
    for (const member of members) {
      member.level = level;
      if (page) member.build = { ...member.build, position: ordinalOf(page.checkpoint) };
    }
    if (page) this.options.onMoved(members.map(({ definition }) => definition));
    if (level === turn) await this.showCaughtUp(members);
  }

  /** Also starts reading the page after it. */
  private async pageFor(position: bigint, members: readonly Member[]): Promise<EventPage | undefined> {
    const types = [...new Set(members.flatMap(({ consumer }) => consumer.types))].sort();
    const { journal } = this.options;
    const ready = members.find(
      ({ ahead }) => ahead?.after === position && types.every((type) => ahead.types.includes(type)),
    );
    const page = await (ready?.ahead?.page ?? readPage(journal, types, position));
    const after = page && !page.caughtUp ? ordinalOf(page.checkpoint) : undefined;
    const ahead = after === undefined ? undefined : { after, types, page: readPage(journal, types, after) };
    // The next step awaits it, unless the engine stops first.
    ahead?.page.catch(() => undefined);
    for (const member of members) member.ahead = ahead;
    return page;
  }

  private async takeOneByOne(members: readonly Member[]): Promise<void> {
    for (const member of members) {
      member.ahead = undefined;
      const outcome = await step({ ...member.consumer }, member.build).catch((error: unknown) => {
        this.options.onError(member.definition.name, error);
      });
      if (outcome === 'moved' || outcome === 'current') this.options.onMoved([member.definition]);
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
