import type { DomainEvent, StreamModel } from '#libs/event-sourcing';

/** The state of a stream after its facts, for a decision about another stream that reads it. */
export const etatApres = <State, Event extends DomainEvent>(
  { evolve, initialState }: StreamModel<State, Event>,
  faits: readonly Event[],
): State => faits.reduce<State>((etat, fait) => evolve(etat, fait), initialState());
