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

// One per store, since tests have several stores in one process.
const turnsByStore = new WeakMap<EventStore, Turns>();

const turnsOf = (store: EventStore): Turns => {
  const turns = turnsByStore.get(store) ?? new Turns();
  turnsByStore.set(store, turns);
  return turns;
};

/**
 * The only way into a stream. Acts on one stream take turns in this process, so that they race only with other processes,
 * which the append's expected revision guards against; each command is answered once; its decision is made on the state that
 * was read, and appended at that revision with `extra` in the facts' metadata. Throws the decision's refusal, or an `EventStoreError`.
 */
export const transact = <State, Event extends DomainEvent>(
  store: EventStore,
  model: StreamModel<State, Event>,
  id: string,
  decide: Decision<State, Event>,
  context: CommandContext,
  extra?: EventMetadata['extra'],
): Promise<Transacted<Event>> =>
  turnsOf(store).take(streamName(model, id), () => {
    const answer = claimedAnswer(store, context);
    return answeredOnce(answer, () => decideAndAppend(store, model, id, decide, context, answer, extra));
  }) as Promise<Transacted<Event>>;
