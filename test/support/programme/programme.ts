import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { cleDeSignature } from '../../../src/acces/jeton/cle-de-signature';
import type { Role } from '#modules/habilitations';
import { EventStoreDouble } from '../eventstoredb';
import { freshDatabase, type FreshDatabase } from '../fresh-database';
import type { Annee } from './annee-simulee';
import type { Appelant } from './appelant';
import { Guichet } from './guichet';
import { JournalLu } from './journal';
import { executer, Processus, type Sortie } from './processus';

type Reglages = NodeJS.ProcessEnv;

const surEventStoreDb = () => process.env.SCENARIOS_ON === 'eventstoredb';

/** The compiled programme over a database and a data folder of its own, in as many processes as are launched: what people run. */
export class Programme extends Guichet {
  readonly journal: JournalLu;
  /** Where people are sent; unless told otherwise, to the last process that still runs. */
  joindre = (): string => this.dernier.url;
  private readonly lances: Processus[] = [];

  private constructor(
    readonly base: FreshDatabase,
    readonly donnees: string,
    /** The store of facts, where it is not the database: the wire double. */
    readonly eventStore: EventStoreDouble | undefined,
  ) {
    super();
    this.journal = new JournalLu(base.url, eventStore);
  }

  /** Its place, without a process. `base`: another database than a fresh one, which `fermer` then drops. */
  static async installer({
    base,
    avecEventStoreDb = surEventStoreDb(),
  }: { readonly base?: FreshDatabase; readonly avecEventStoreDb?: boolean } = {}): Promise<Programme> {
    const donnees = await mkdtemp(join(tmpdir(), 'croissance-'));
    const eventStore = avecEventStoreDb ? await EventStoreDouble.start() : undefined;
    return new Programme(base ?? (await freshDatabase()), donnees, eventStore);
  }

  /** Its place and one process, which listens. */
  static async lancer(reglages: Reglages = {}): Promise<Programme> {
    const avecEventStoreDb = surEventStoreDb() && reglages.EVENT_STORE_URL === undefined;
    const programme = await Programme.installer({ avecEventStoreDb });
    try {
      await programme.lancer(reglages);
    } catch (error) {
      await programme.fermer();
      throw error;
    }
    return programme;
  }

  /** One more process over the same place. */
  async lancer(reglages: Reglages = {}): Promise<Processus> {
    const processus = await Processus.lancer({ ...this.reglages, ...reglages });
    this.lances.push(processus);
    return processus;
  }

  get url(): string {
    return this.joindre();
  }

  get dernier(): Processus {
    const dernier = this.lances.findLast(({ fini }) => !fini) ?? this.lances.at(-1);
    if (!dernier) throw new Error('Aucun processus n’a été lancé.');
    return dernier;
  }

  /** What the last process said to whoever started it. */
  get dit(): string {
    return this.dernier.dit;
  }

  /** Somebody with a role on a territory; another person at each call unless told who. */
  personne(role: Role, territoire: string, personneId: string = uuidv7()): Promise<Appelant> {
    return this.appelant({ personneId, role, territoire });
  }

  /** Asks the database beside the programme, as its operator would. */
  async requete<Row extends object>(sql: string): Promise<Row[]> {
    const client = new Client({ connectionString: this.base.url });
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  /** The same programme from a terminal, over the same place. */
  commande(args: readonly string[], reglages: Reglages = {}, entree?: Buffer): Promise<Sortie> {
    return executer(args, { ...this.reglages, ...reglages }, entree);
  }

  /** Fills the store, which must be empty, with a simulated year: every act of its plan, in order. */
  async jouerUneAnnee(annee: Annee): Promise<void> {
    // Loaded here, because it loads the whole programme: other scenarios only talk to one.
    const { jouerUneAnnee } = await import('./annee-simulee.js');
    await jouerUneAnnee({ databaseUrl: this.base.url, eventStoreUrl: this.eventStore?.url }, annee);
  }

  /** Asks the last process to end, and waits for it; its exit status. */
  arreter(signal?: NodeJS.Signals): Promise<number | null> {
    return this.dernier.arreter(signal);
  }

  async tuer(): Promise<void> {
    await Promise.all(this.lances.map((processus) => processus.tuer()));
  }

  async fermer(): Promise<void> {
    await this.tuer();
    await this.journal.close();
    await this.eventStore?.kill();
    await this.base.drop();
    await rm(this.donnees, { recursive: true, force: true });
  }

  protected cle(): Promise<Uint8Array> {
    return cleDeSignature(join(this.donnees, 'cle-des-jetons'));
  }

  private get reglages(): Reglages {
    return {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: this.base.url,
      DONNEES: this.donnees,
      LOG_LEVEL: 'silent',
      PORT: '0',
      // Tests send more than people do; those of the budgets set their own.
      DEMANDES_PAR_SECONDE: '0',
      ...(this.eventStore ? { EVENT_STORE_URL: this.eventStore.url } : {}),
    };
  }
}
