import type { DomainEvent, RecordedEvent, StreamedEvent } from '#libs/event-sourcing';
import type { Figure } from './rows/figure';
import type { EntityClass, Rows } from './rows/rows';

type Handlers<Event extends DomainEvent, Result, Extra> = {
  readonly [Type in Event['type']]?: (event: RecordedEvent<Extract<Event, { type: Type }>>, extra: Extra) => Result;
};

type HandlersOfStreams<Event extends DomainEvent> = {
  readonly [Type in Event['type']]?: (event: StreamedEvent<Extract<Event, { type: Type }>>, rows: Rows) => void;
};

interface Declared {
  /** A new number starts a build from the first event, which takes over when it has caught up. */
  readonly name: `${string}@${number}`;
  /** Entities mapped to views of the schema `lecture`. The engine creates their tables, one set per build. */
  readonly tables: readonly EntityClass[];
  /** Sums over rows of `tables`, each in a table of its own that no handler writes. */
  readonly figures?: readonly Figure[];
}

/** Pure handlers: each reads one event and changes rows. */
export type ProjectionDefinition<Event extends DomainEvent> = Declared &
  (
    | { readonly category?: undefined; readonly on: Handlers<Event, void, Rows> }
    | {
        /** Category of streams on which the rows depend, each on one of them only. It is computed anew stream by stream. */
        readonly category: string;
        readonly on: HandlersOfStreams<Event>;
      }
  );

export interface Projection {
  readonly kind: 'projection';
  readonly name: string;
  readonly version: number;
  /** Those of the figures too. */
  readonly tables: readonly EntityClass[];
  readonly figures: readonly Figure[];
  readonly types: readonly string[];
  /** Set when it is computed anew stream by stream. */
  readonly category?: string;
  apply(event: RecordedEvent, rows: Rows): void;
}

/** Declares a read model. A key of `on` that is not an event type does not compile. */
export const projection = <Event extends DomainEvent>({
  name,
  tables,
  figures = [],
  category,
  on,
}: ProjectionDefinition<Event>): Projection => {
  const [plainName, version] = name.split('@') as [string, string];
  const handlers = on as Readonly<Record<string, ((event: RecordedEvent, rows: Rows) => void) | undefined>>;
  return {
    kind: 'projection',
    name: plainName,
    version: Number(version),
    tables: [...tables, ...figures.map(({ entity }) => entity)],
    figures,
    ...(category === undefined ? {} : { category }),
    types: Object.keys(on),
    apply: (event, rows) => handlers[event.type]?.(event, rows),
  };
};

export type { Handlers };
