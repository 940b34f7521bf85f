import { Claims, PostgresRows } from '#libs/event-store';
import { EventStoreDbEventStore, readEventStoreUrl, type EventStoreDbOptions } from '#libs/event-store/eventstoredb';
import { freshDatabase } from '../../support/fresh-database';
import { PATIENT } from '../../support/patient';
import type { Door } from './samples';

/** Stores on one EventStoreDB, with the database that keeps their claims. */
export class EventStoreDbDoor implements Door {
  readonly tellsDuplicates = false;
  private readonly stores: EventStoreDbEventStore[] = [];

  private constructor(
    private readonly url: string,
    private readonly rows: PostgresRows,
    private readonly drop: () => Promise<void>,
  ) {}

  static async to(url: string): Promise<EventStoreDbDoor> {
    const { url: databaseUrl, drop } = await freshDatabase();
    const door = new EventStoreDbDoor(url, new PostgresRows(databaseUrl, 4), drop);
    door.open();
    return door;
  }

  get store(): EventStoreDbEventStore {
    return this.stores[0] as EventStoreDbEventStore;
  }

  /** Another one, with options of its own. */
  open(options: Partial<EventStoreDbOptions> = {}): EventStoreDbEventStore {
    const settings = readEventStoreUrl(this.url);
    const common = { settings, categories: ['contrat'], claims: new Claims(this.rows), limits: PATIENT };
    const store = new EventStoreDbEventStore({ ...common, ...options });
    this.stores.push(store);
    return store;
  }

  /** As a database that is restored to an earlier day has lost what was claimed since. */
  async loseClaims(): Promise<void> {
    await this.rows.read({ text: 'delete from es.commands' });
  }

  readonly upcasting: Door['upcasting'] = (upcast) => this.open({ upcast });

  async close(): Promise<void> {
    await Promise.all(this.stores.map((store) => store.close()));
    await this.rows.close();
    await this.drop();
  }
}
