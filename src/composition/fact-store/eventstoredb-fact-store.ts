import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore, GlobalPosition } from '#libs/event-sourcing';
import { Claims, EventStoreDbEventStore, Journaler, PostgresJournal, PostgresRows, Signal } from '#libs/event-store';
import type { ReglageEventStore } from '../../configuration';
import { dire } from '../../cli/terminal';
import { Magasin } from './fact-store';
import { MagasinAbsent } from './absent-fact-store';

const READERS = 8;
const RONDE_MS = 10_000;
const RONDE_EN_PANNE_MS = 3_000;
const RETARD_MS = 60_000;

export interface OptionsMagasinEventStoreDb {
  readonly databaseUrl: string;
  readonly reglage: ReglageEventStore;
  /** Categories of streams that are this programme's. */
  readonly categories: readonly string[];
  readonly onError: (message: string, error: unknown) => void;
}

/** Facts in EventStoreDB; keys, journal and all that is computed from it in PostgreSQL. */
export class MagasinEventStoreDb extends Magasin {
  readonly store: EventStore;
  readonly journal: PostgresJournal;
  dernierAjout: GlobalPosition | undefined;
  ennui: string | undefined = 'EventStoreDB n’a pas encore répondu.';
  private readonly rows: PostgresRows;
  private readonly claims: Claims;
  private readonly signal: Signal;
  private readonly eventStore: EventStoreDbEventStore | undefined;
  private readonly arret = new AbortController();
  private ronde: Promise<void> | undefined;
  /** Why the journal does not follow this store: what would be added could be added to the wrong one. */
  private arrete: string | undefined;
  /** An act of this process that was not yet seen in the journal. */
  private attendu: { readonly position: GlobalPosition; readonly depuis: number } | undefined;

  constructor(private readonly options: OptionsMagasinEventStoreDb) {
    super();
    const { databaseUrl, reglage, categories } = options;
    this.rows = new PostgresRows(databaseUrl, READERS);
    this.claims = new Claims(this.rows);
    this.journal = new PostgresJournal(this.rows);
    this.signal = new Signal(databaseUrl, () => {
      this.journal.ring();
    });
    if ('trouble' in reglage) {
      this.ennui = reglage.trouble;
      this.store = new MagasinAbsent(reglage.trouble);
    } else {
      const { settings } = reglage;
      this.eventStore = new EventStoreDbEventStore({
        ...{ settings, categories, claims: this.claims },
        refusal: () => this.arrete,
        onAppended: (position) => {
          if (this.dernierAjout === undefined || position > this.dernierAjout) this.dernierAjout = position;
          this.attendu ??= { position, depuis: Date.now() };
        },
      });
      this.store = this.eventStore;
    }
  }

  get enAttente(): number {
    return this.eventStore?.queueDepth ?? 0;
  }

  demarrer(): void {
    this.signal.start();
    const { reglage } = this.options;
    if ('trouble' in reglage) dire(reglage.trouble);
    else if (this.eventStore) this.ronde ??= this.sonder(this.eventStore);
  }

  readonly alimenter = async (signal: AbortSignal): Promise<void> => {
    const { reglage, databaseUrl: url, categories, onError } = this.options;
    if ('trouble' in reglage) {
      await new Promise<void>((fin) => {
        signal.addEventListener('abort', () => fin(), { once: true });
      });
      return;
    }
    const onCopied = () => {
      this.journal.ring();
      this.signal.send();
    };
    const journaler = new Journaler({ settings: reglage.settings, url, categories, onCopied, onError });
    await journaler.run(signal).finally(() => journaler.close());
  };

  oublierReponses(jours: number): Promise<number> {
    return this.claims.forget(jours);
  }

  async fermer(): Promise<void> {
    this.arret.abort();
    await this.ronde;
    await this.eventStore?.close();
    await this.signal.close();
    await this.rows.close();
  }

  private async journalArrete(): Promise<string | undefined> {
    const { from, halted } = await this.journal.copied().catch(() => ({ from: undefined, halted: this.arrete }));
    return from === 'postgresql'
      ? 'Cette base contient des faits enregistrés sans EventStoreDB : donnez-lui une autre base (DATABASE_URL), ou retirez EVENT_STORE_URL.'
      : halted;
  }

  /** Facts are kept but nobody copies them: what people read stands still, and no projection knows that it is late. */
  private async retardDuJournal(): Promise<string | undefined> {
    if (!this.attendu) return undefined;
    const { position, depuis } = this.attendu;
    const vu = await this.journal.locate(position).catch(() => undefined);
    if (vu !== undefined) this.attendu = undefined;
    return vu === undefined && Date.now() - depuis > RETARD_MS
      ? 'Le journal n’est plus alimenté : les actes sont gardés, mais ce qui se lit n’avance plus. Lancez un processus ROLE=worker (ou all), ou voyez ses traces.'
      : undefined;
  }

  /** What the store is like, asked again and again; said when it changes. */
  private async sonder(eventStore: EventStoreDbEventStore): Promise<void> {
    const { signal } = this.arret;
    let dit: string | undefined;
    while (!signal.aborted) {
      const { trouble: panne, warning } = await eventStore.probe();
      this.arrete = await this.journalArrete();
      const trouble = panne ?? this.arrete ?? (await this.retardDuJournal());
      this.ennui = trouble;
      const aDire = trouble ?? warning;
      if (aDire !== dit) dire(aDire ?? 'EventStoreDB répond à nouveau.');
      dit = aDire;
      const delai = trouble === undefined ? RONDE_MS : RONDE_EN_PANNE_MS;
      await pause(delai, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
}
