/** A fact: a literal name that ends in its version (`'AideAccordee.v1'`), and JSON data. Never a class, never renamed. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}

/** How one stream remembers: written once per aggregate. `category` is camelCase without a dash (EventStoreDB cuts at the first one). */
export interface StreamModel<State, Event extends DomainEvent> {
  readonly category: string;
  readonly initialState: State;
  evolve(state: State, event: Event): State;
}

/** What one act makes of the present state: the new facts, `[]` when it is already done, or a thrown `DomainError`. Pure. */
export type Decision<State, Event extends DomainEvent> = (state: State) => readonly Event[];
