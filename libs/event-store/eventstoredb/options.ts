import type { GlobalPosition, ShapeCheck, Upcaster } from '#libs/event-sourcing';
import type { Claims } from '../postgres/append/claims';
import type { EventStoreDbLimits } from './connection/limits';
import type { KnownTypes } from './foreign-event';
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
  readonly limits?: Partial<EventStoreDbLimits>;
  /** Asked before each append. Returns why appends are refused now, or undefined. */
  readonly refusal?: () => string | undefined;
  /** Whether the last looks found the store away: calls then give up within a second. */
  readonly isDown?: () => boolean;
  readonly onAppended?: (position: GlobalPosition) => void;
}
