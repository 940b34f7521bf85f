import type { Command, CommandContext, DomainEvent, RecordedEvent } from '#libs/event-sourcing';
import type { Handlers } from './projection';

/** A class of commands that reactions send: stored in the outbox under its name. */
export interface CommandClass {
  new (data: never, context: CommandContext): Command;
  readonly name: string;
}

/** A command for later: kept in the database, sent when its time has come, whatever was restarted meanwhile. */
export class Later {
  constructor(
    /** ISO 8601 in UTC. */
    readonly dueAt: string,
    readonly command: Command,
  ) {}
}

export interface ReactionDefinition<Event extends DomainEvent> {
  readonly name: `quand-${string}`;
  /** Every class of command that `on` returns: they are stored as JSON and made again from it. */
  readonly sends: readonly CommandClass[];
  /** Commands of one key are sent one after the other, in the order of the events; keys do not wait for each other. */
  readonly inOrderOf: (event: RecordedEvent<Event>) => string;
  /** Pure: event in, commands out. The context's command id is completed per command. */
  readonly on: Handlers<Event, readonly (Command | Later)[], CommandContext>;
}

export interface Reaction {
  readonly kind: 'reaction';
  readonly name: string;
  readonly sends: readonly CommandClass[];
  readonly types: readonly string[];
  orderingKey(event: RecordedEvent): string;
  react(event: RecordedEvent, context: CommandContext): readonly (Command | Later)[];
}

/** Declares a reaction: "when this happened, ask for that". */
export const reaction = <Event extends DomainEvent>({
  name,
  sends,
  inOrderOf,
  on,
}: ReactionDefinition<Event>): Reaction => {
  type Handler = (event: RecordedEvent, context: CommandContext) => readonly (Command | Later)[];
  const handlers = on as Readonly<Record<string, Handler | undefined>>;
  return {
    kind: 'reaction',
    name,
    sends,
    types: Object.keys(on),
    orderingKey: (event) => inOrderOf(event as unknown as RecordedEvent<Event>),
    react: (event, context) => handlers[event.type]?.(event, context) ?? [],
  };
};
