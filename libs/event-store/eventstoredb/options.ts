import type { GlobalPosition, Upcaster } from '#libs/event-sourcing';
import type { Claims } from '../postgres/append/claims';
import type { EventStoreDbLimits } from './connection/limits';
import type { EventStoreSettings } from './connection/settings';

export interface EventStoreDbOptions {
  readonly settings: EventStoreSettings;
  /** Categories of ours: the only ones that are written, followed and copied. */
  readonly categories: readonly string[];
  /** Where keys are claimed before an append and answered after it. */
  readonly claims: Pick<Claims, 'answerTo' | 'take' | 'keep'>;
  readonly upcast?: Upcaster;
  readonly limits?: Partial<EventStoreDbLimits>;
  /** Why nothing may be added now, asked before each append; undefined when it may. */
  readonly refusal?: () => string | undefined;
  /** Called after each append, with its position. */
  readonly onAppended?: (position: GlobalPosition) => void;
}
