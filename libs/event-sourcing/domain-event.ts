import type { Actor } from './command-context';

/** Fact: a literal name that ends in its version (`'AideAccordee.v1'`), and JSON data. Plain objects, never renamed. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}

/** Step from one version of an event to the next. Pure, JSON to JSON. */
export interface Upcast {
  readonly from: string;
  readonly to: string;
  upcast(data: object): object;
}

export interface StreamModel<State, Event extends DomainEvent> {
  /** camelCase without a dash: EventStoreDB ends the category at the first dash. */
  readonly category: string;
  /** How facts of earlier versions are read. `evolve`, projections and reactions see the newest versions only. */
  readonly upcasts?: readonly Upcast[];
  initialState(): State;
  /** May change the given state and return it: `initialState` makes a new one for each fold. */
  evolve(state: State, event: Event): State;
  /** Whom a conflict may show this state. Asked again for each state, because a fact may change whose it is. */
  isVisibleTo(state: State, actor: Actor): boolean;
  /** What a conflict shows of the state to whom it is visible; all of it when this is absent. */
  shownTo?(state: State, actor: Actor): unknown;
}

/** Returns the new facts, or `[]` when the act is already done. Throws a `DomainError` when it is refused. Pure. */
export type Decision<State, Event extends DomainEvent> = (state: State) => readonly Event[];

type TextField<Data> = { [Field in keyof Data & string]: Data[Field] extends string ? Field : never }[keyof Data &
  string];

/** For each type, the field of its data that dates it in law; null where none does. */
export type LegalDates<Event extends DomainEvent> = {
  readonly [Type in Event['type']]: TextField<Extract<Event, { type: Type }>['data']> | null;
};
