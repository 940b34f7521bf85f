import { PostgresEventStore, Signal } from '#libs/event-store';
import { Magasin } from './magasin';

/** The events are the journal. */
export class MagasinPostgres extends Magasin {
  readonly store: PostgresEventStore;
  readonly ennui = undefined;
  readonly dernierAjout = undefined;
  readonly alimenter = undefined;
  private readonly signal: Signal;

  constructor(url: string) {
    super();
    this.signal = new Signal(url, () => {
      this.store.ring();
    });
    this.store = new PostgresEventStore({
      url,
      onCommit: () => {
        this.signal.send();
      },
    });
  }

  get journal(): PostgresEventStore {
    return this.store;
  }

  get enAttente(): number {
    return this.store.queueDepth;
  }

  demarrer(): void {
    this.signal.start();
  }

  oublierReponses(jours: number): Promise<number> {
    return this.store.forgetAnswers(jours);
  }

  async fermer(): Promise<void> {
    await this.store.close();
    await this.signal.close();
  }
}
