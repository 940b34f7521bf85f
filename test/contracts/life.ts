import { upcasterOf, type DomainEvent, type StreamModel } from '#libs/event-sourcing';

export interface Life {
  readonly category: string;
  readonly types: readonly string[];
  /** The states that the facts go through, the first one before any fact. */
  states(): readonly unknown[];
}

/** Facts of earlier versions are read as the newest, as the stores do. */
export const lifeOf = <State, Event extends DomainEvent>(
  { category, upcasts = [], initialState, evolve }: StreamModel<State, Event>,
  ...facts: readonly DomainEvent[]
): Life => ({
  category,
  types: facts.map(({ type }) => type),
  states: () => {
    const states = [initialState()];
    const upcast = upcasterOf(upcasts);
    for (const { type, data } of facts)
      states.push(evolve(structuredClone(states.at(-1)) as State, upcast(type, data) as Event));
    return states;
  },
});
