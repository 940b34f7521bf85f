import type { Command, CommandContext, DomainEvent, RecordedEvent } from '#libs/event-sourcing';
import type { Handlers } from './projection';

export interface CommandClass {
  new (data: never, context: CommandContext): Command;
  readonly name: string;
  /** How data that an earlier version stored in the outbox are read; data of today are returned unchanged. */
  readonly upcast?: (data: object) => object;
}

/** Command stored in the database and sent at `dueAt`, whatever restarts in between. */
export class Later {
  constructor(
    /** ISO 8601 in UTC. */
    readonly dueAt: string,
    readonly command: Command,
  ) {}
}

export interface ReactionDefinition<Event extends DomainEvent> {
  readonly name: `quand-${string}`;
  /** Every class that `on` returns: the outbox stores commands as JSON and builds them again. */
  readonly sends: readonly CommandClass[];
  /** Commands of one key are sent in the order of their events. Keys do not wait for each other. */
  readonly inOrderOf: (event: RecordedEvent<Event>) => string;
  /** Its commands wait for a server outside: they are sent beside all others, which never wait for them. */
  readonly sendsSlowly?: boolean;
  /** Pure. The engine gives each command an id of its own. */
  readonly on: Handlers<Event, readonly (Command | Later)[], CommandContext>;
}

export interface Reaction {
  readonly kind: 'reaction';
  readonly name: string;
  readonly sends: readonly CommandClass[];
  readonly types: readonly string[];
  readonly sendsSlowly: boolean;
  orderingKey(event: RecordedEvent): string;
  react(event: RecordedEvent, context: CommandContext): readonly (Command | Later)[];
}

export const reaction = <Event extends DomainEvent>({
  name,
  sends,
  inOrderOf,
  sendsSlowly = false,
  on,
}: ReactionDefinition<Event>): Reaction => {
  type Handler = (event: RecordedEvent, context: CommandContext) => readonly (Command | Later)[];
  const handlers = on as Readonly<Record<string, Handler | undefined>>;
  return {
    kind: 'reaction',
    name,
    sends,
    types: Object.keys(on),
    sendsSlowly,
    orderingKey: (event) => inOrderOf(event as unknown as RecordedEvent<Event>),
    react: (event, context) => handlers[event.type]?.(event, context) ?? [],
  };
};
