import type { Pool } from 'pg';
import type { Projection } from '../projection';
import type { Reaction } from '../reaction';
import { liveBuilds, type Build } from './build';
import type { ConsumerOptions } from './consumer';
import type { LogPages } from './log-pages';

/** A consumer that this process owns. */
export interface Fed {
  readonly definition: Projection | Reaction;
  readonly consumer: ConsumerOptions;
}

/** One of its builds. */
export interface Member extends Fed {
  build: Build;
  isStepping: boolean;
  /** It cannot be filled by stream: an event is not digested, or its row is refused. */
  isUnfit: boolean;
  /** Nothing is to be done for it before a later turn. */
  doneInTurn: number;
  /** Shared by those who have taken the last page together. */
  pages: LogPages;
  /** Pause after its last failure, in milliseconds; 0 after a success. */
  backoff: number;
}

/** The builds that this process feeds, and where each of them stands. */
export class Members {
  private readonly fed = new Map<string, Fed>();
  private readonly members = new Map<string, Member>();

  add(fed: Fed): void {
    this.fed.set(fed.definition.name, fed);
  }

  remove(name: string): void {
    this.fed.delete(name);
    for (const [key, { definition }] of this.members) if (definition.name === name) this.members.delete(key);
  }

  /** Those with something to do in this turn, by position. */
  ready(turn: number): ReadonlyMap<bigint, readonly Member[]> {
    const groups = new Map<bigint, Member[]>();
    for (const member of this.members.values()) {
      if (member.isStepping || member.doneInTurn >= turn) continue;
      const group = groups.get(member.build.position);
      if (group) group.push(member);
      else groups.set(member.build.position, [member]);
    }
    return groups;
  }

  /** Finds new builds, what an operator resolved, and what another process moved. A build whose step is under way is left alone. */
  async refresh(pool: Pool): Promise<void> {
    const known = new Map(
      [...this.members].filter(([, { isStepping }]) => !isStepping).map(([key, { build }]) => [key, build]),
    );
    const live = await liveBuilds(pool, [...this.fed.keys()]);
    const found = new Map(
      live
        .filter((build) => build.poisonPosition === undefined)
        .map((build) => [`${build.name} ${build.build}`, build]),
    );
    for (const [key, build] of known) if (this.isAsBefore(key, build) && !found.has(key)) this.members.delete(key);
    for (const [key, build] of found) {
      const member = this.members.get(key);
      if (!member) this.welcome(key, build);
      else if (this.isAsBefore(key, known.get(key))) {
        if (member.build.position !== build.position) member.doneInTurn = -1;
        member.build = build;
      }
    }
  }

  private isAsBefore(key: string, build: Build | undefined): boolean {
    const member = this.members.get(key);
    return member?.isStepping === false && member.build === build;
  }

  private welcome(key: string, build: Build): void {
    const fed = this.fed.get(build.name);
    // The handlers of an older version are gone, so its build is no longer fed.
    if (!fed || (fed.definition.kind === 'projection' && fed.definition.version !== build.version)) return;
    this.members.set(key, {
      ...fed,
      build,
      isStepping: false,
      isUnfit: false,
      doneInTurn: -1,
      pages: fed.consumer.pages,
      backoff: 0,
    });
  }
}
