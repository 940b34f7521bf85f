import type { DomainEvent } from './domain-event';

/** Stands in a stream where somebody else wrote an event, which an operator decided to ignore: it says nothing, and holds its revision. */
export const IGNORED_EVENT = 'EvenementIgnore.v1';

interface Folding<State, Event> {
  evolve(state: State, event: Event): State;
}

/** The state after an event of the stream. */
export const evolved = <State, Event>(model: Folding<State, Event>, state: State, event: DomainEvent): State =>
  event.type === IGNORED_EVENT ? state : model.evolve(state, event as unknown as Event);
