import type { DataSource } from 'typeorm';
import type { Command, Journal } from '#libs/event-sourcing';
import type { Projection } from '../projection';
import type { Reaction } from '../reaction';

export interface EngineOptions {
  readonly url: string;
  readonly source: DataSource;
  readonly journal: Journal;
  readonly projections: readonly Projection[];
  readonly reactions: readonly Reaction[];
  readonly execute: (command: Command) => Promise<unknown>;
  readonly now?: () => Date;
  /** Clock of this machine. */
  readonly machineNow?: () => Date;
  readonly onError?: (message: string, error: unknown) => void;
  /** Name of this process, shown to operators. */
  readonly owner?: string;
}
