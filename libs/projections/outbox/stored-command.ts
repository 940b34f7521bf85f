import type { Command, CommandContext } from '#libs/event-sourcing';
import type { CommandClass } from '../reaction';

/** Rows of version 0.1 hold their data beside `context`, not under `data`. */
export interface StoredCommand {
  readonly context: CommandContext;
  readonly data?: object;
  readonly [field: string]: unknown;
}

export const storedCommand = (Stored: CommandClass, { context, data, ...fields }: StoredCommand): Command => {
  const stored = data ?? fields;
  return new Stored((Stored.upcast?.(stored) ?? stored) as never, context);
};
