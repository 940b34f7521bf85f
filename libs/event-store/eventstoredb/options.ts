import type { GlobalPosition, ShapeCheck, Upcaster } from '#libs/event-sourcing';
import type { Claims } from '../postgres/append/claims';
import type { EventStoreDbLimits } from './connection/limits';
import type { Ignores, KnownTypes } from './foreign-event';
import type { FollowedStore } from './recognition';
import type { EventStoreSettings } from './connection/settings';

export interface EventStoreDbOptions {
  readonly settings: EventStoreSettings;
  /** Appends to other categories are refused. */
  readonly categories: readonly string[];
  readonly claims: Pick<Claims, 'answerTo' | 'take' | 'keep'>;
  readonly upcast?: Upcaster;
  /** Each new fact is compared with it; facts that are read are not. */
  readonly shapes?: ShapeCheck;
  /** A stream that holds facts of other types is not decided on. Unset: every type is known. */
  readonly knows?: KnownTypes;
  /** What an operator decided to ignore in a stream. Unset: nothing. */
  readonly ignoredIn?: (stream: string) => Promise<Ignores>;
  readonly limits?: Partial<EventStoreDbLimits>;
  /** What the journal follows: nothing is appended to another store. Unset: appends are not compared with a journal. */
  readonly follows?: () => Promise<FollowedStore>;
  /** Whether the last looks found the store away: calls then give up within a second. */
  readonly isDown?: () => boolean;
  readonly onAppended?: (position: GlobalPosition) => void;
}
