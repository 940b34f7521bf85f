import type { Command, CommandContext } from '#libs/event-sourcing';
import type { CommandClass } from '../reaction';

/** A command as a row of the outbox keeps it. Rows of version 0.1 have their data beside `context`, not under `data`. */
export interface StoredCommand {
  readonly context: CommandContext;
  readonly data?: object;
  readonly [field: string]: unknown;
}

/** The command that a row of the outbox asks for. */
export const storedCommand = (Stored: CommandClass, { context, data, ...fields }: StoredCommand): Command =>
  new Stored((data ?? fields) as never, context);
