import type { EventStore, GlobalPosition, Journal } from '#libs/event-sourcing';

/** Where facts live, and the journal that everything else reads: one PostgreSQL for both, or EventStoreDB copied into it. */
export abstract class Magasin {
  abstract readonly store: EventStore;
  abstract readonly journal: Journal;
  /** Why facts cannot be kept now, in a French sentence; undefined when all is well. Settles at once. */
  abstract readonly ennui: string | undefined;
  /** Appends that wait, for the metrics. */
  abstract readonly enAttente: number;
  /** The last fact that this process added and that the journal may not have yet; none where the journal is the store. */
  abstract readonly dernierAjout: GlobalPosition | undefined;
  /** Begins to listen, and to watch over what may fail. */
  abstract demarrer(): void;
  /** The work of the one process that feeds the journal, until `signal`; none where the journal is the store. */
  abstract alimenter: ((signal: AbortSignal) => Promise<void>) | undefined;
  abstract oublierReponses(jours: number): Promise<number>;
  abstract fermer(): Promise<void>;
}
