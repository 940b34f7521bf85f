import { answeredOnce, claimedAnswer } from './answered-once';
import type { CommandContext } from './command-context';
import { decideAndAppend } from './decide-and-append';
import type { Decision, DomainEvent, StreamModel } from './domain-event';
import type { Answer, EventMetadata, EventStore } from './event-store';
import { streamName } from './load';
import { Turns } from './turns';

export interface Transacted<Event extends DomainEvent = DomainEvent> extends Answer {
  readonly facts: readonly Event[];
}

// One per store: tests have several stores in one process.
const turnsByStore = new WeakMap<EventStore, Turns>();

const turnsOf = (store: EventStore): Turns => {
  const turns = turnsByStore.get(store) ?? new Turns();
  turnsByStore.set(store, turns);
  return turns;
};

/** Only way into a stream. Acts on a stream take turns; a command is answered once. Throws refusals and `EventStoreError`s. */
export const transact = <State, Event extends DomainEvent>(
  store: EventStore,
  model: StreamModel<State, Event>,
  id: string,
  decide: Decision<State, Event>,
  context: CommandContext,
  extra?: EventMetadata['extra'],
): Promise<Transacted<Event>> =>
  turnsOf(store).take(
    streamName(model, id),
    () => {
      const answer = claimedAnswer(store, context);
      return answeredOnce(answer, () => decideAndAppend(store, { model, id, decide, context, answer, extra }));
    },
    context.actor.personneId,
  ) as Promise<Transacted<Event>>;
