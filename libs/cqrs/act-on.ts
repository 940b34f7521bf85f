import {
  transact,
  type Command,
  type Decision,
  type DomainEvent,
  type EventStore,
  type StreamModel,
  type Transacted,
} from '#libs/event-sourcing';

/** Does one act on one stream (`transact`), and keeps the name of its command with the facts. */
export const actOn = <State, Event extends DomainEvent>(
  store: EventStore,
  model: StreamModel<State, Event>,
  id: string,
  command: Command,
  decide: Decision<State, Event>,
): Promise<Transacted<Event>> =>
  transact(store, model, id, decide, command.context, { commande: command.constructor.name });
