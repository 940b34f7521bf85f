import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import {
  authorize,
  EventStore,
  transact,
  type Command,
  type CommandType,
  type Decision,
  type DomainEvent,
  type StreamModel,
  type Transacted,
} from '#libs/event-sourcing';

/** The stream that a command appends to, and the decision. */
export interface Prepared<State, Event extends DomainEvent> {
  readonly id: string;
  readonly decide: Decision<State, Event>;
  /** Whether the actor may see the state, where it does not say itself whose it is. */
  readonly isVisible?: boolean;
}

/** A class of handlers, as Nest makes one and as a second run of a decision does. */
export type DecidingHandler = new (store: EventStore) => { execute(sent: Command): Promise<Transacted> };

/**
 * Makes the handler of a command that reads other streams before it decides. The authority is checked before `prepare`. A
 * concurrent change to a stream that `prepare` reads is not detected; one to the stream appended to is.
 */
export const decidedAfterReading = <Sent extends Command, State, Event extends DomainEvent>(
  command: CommandType<Sent>,
  model: StreamModel<State, Event>,
  prepare: (sent: Sent, store: EventStore) => Prepared<State, Event> | Promise<Prepared<State, Event>>,
): DecidingHandler => {
  @CommandHandler(command)
  class Handler {
    constructor(@Inject(EventStore) private readonly store: EventStore) {}

    async execute(sent: Sent) {
      authorize(sent);
      const { id, decide, isVisible } = await prepare(sent, this.store);
      const seen = isVisible === undefined ? model : { ...model, isVisibleTo: () => isVisible };
      return transact(this.store, seen, id, decide, sent.context, { ...sent.notes, commande: command.name });
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${command.name}Handler` });
  return Handler;
};

/** Makes the handler of a command that reads one stream only: `idOf` names the stream, `decide` gives the decision. */
export const decidedBy = <Sent extends Command, State, Event extends DomainEvent>(
  command: CommandType<Sent>,
  model: StreamModel<State, Event>,
  idOf: (data: Sent['data']) => string,
  decide: (sent: Sent) => Decision<State, Event>,
): DecidingHandler => decidedAfterReading(command, model, (sent) => ({ id: idOf(sent.data), decide: decide(sent) }));
