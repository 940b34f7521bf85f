import { PostgresEventStore, Signal } from '#libs/event-store';
import { dire } from '../../cli/terminal';
import { Magasin } from './fact-store';

/** The events are the journal. */
export class MagasinPostgres extends Magasin {
  readonly store: PostgresEventStore;
  ennui: string | undefined;
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
    void this.store.isCopy().then(
      (copie) => {
        if (!copie) return;
        this.ennui =
          'Cette base est la copie d’un EventStoreDB : rien ne peut y être ajouté. Donnez EVENT_STORE_URL, ou une autre base (DATABASE_URL).';
        dire(this.ennui);
      },
      // The base does not answer: its own health says so.
      () => undefined,
    );
  }

  oublierReponses(jours: number): Promise<number> {
    return this.store.forgetAnswers(jours);
  }

  async fermer(): Promise<void> {
    await this.store.close();
    await this.signal.close();
  }
}
