/** A fact: a literal name that ends in its version (`'AideAccordee.v1'`), and JSON data. Never a class, never renamed. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}

/** How one stream remembers: written once per aggregate. */
export interface StreamModel<State, Event extends DomainEvent> {
  /** camelCase without a dash: EventStoreDB cuts a stream's name at the first one. */
  readonly category: string;
  /** A new state for each fold. */
  initialState(): State;
  /** The state after one more fact. It may write into the state that it is given and return it: nobody else keeps that state. */
  evolve(state: State, event: Event): State;
}

/** What one act makes of the present state: the new facts, `[]` when it is already done, or a thrown `DomainError`. Pure. */
export type Decision<State, Event extends DomainEvent> = (state: State) => readonly Event[];
