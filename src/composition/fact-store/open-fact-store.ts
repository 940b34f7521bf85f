import type { ShapeCheck, Upcaster } from '#libs/event-sourcing';
import type { EventStoreAddress } from '../../configuration';
import type { FactStore } from './fact-store';
import { PostgresFactStore } from './postgres-fact-store';

export interface FactStoreOptions {
  readonly databaseUrl: string;
  /** Unset: facts are stored in that database. */
  readonly eventStore: EventStoreAddress | undefined;
  /** Categories of the streams that this programme writes; EventStoreDB may hold others. */
  readonly categories: readonly string[];
  readonly shapes: ShapeCheck;
  /** Whether this version knows the facts of a type. */
  readonly knows: (type: string) => boolean;
  readonly upcast: Upcaster;
  readonly onError: (message: string, error: unknown) => void;
}

export const openFactStore = async ({ eventStore, ...options }: FactStoreOptions): Promise<FactStore> => {
  if (!eventStore) return new PostgresFactStore(options);
  // Loaded here, so that a programme without EventStoreDB starts without its client.
  const [{ EventStoreDbFactStore }, { eventStoreSetting }] = await Promise.all([
    import('./eventstoredb-fact-store.js'),
    import('./eventstoredb-setting.js'),
  ]);
  return new EventStoreDbFactStore({ ...options, setting: eventStoreSetting(eventStore) });
};
