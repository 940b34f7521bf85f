import { Client } from 'pg';
import {
  eventIdOf,
  IGNORED_EVENT,
  upcasterOf,
  type DomainEvent,
  type ShapeCheck,
  type StreamModel,
  type Upcaster,
} from '#libs/event-sourcing';
import type { Check } from './check';

/** What the programme knows of the facts of one category of streams. */
export type KnownStream = Pick<StreamModel<unknown, never>, 'category' | 'upcasts' | 'initialState'> & {
  evolve(state: unknown, event: never): unknown;
};

export interface FactsOptions {
  readonly streams: readonly KnownStream[];
  readonly shape: ShapeCheck;
  readonly onProgress?: (read: number) => void;
}

const PAGE = 5_000;
const FACTS = `declare facts no scroll cursor for
  select stream_id, version, event_id, type, data::text, command_id from es.events order by stream_id, version`;

type Row = readonly [stream: string, version: string, id: string, type: string, data: string, command: string];

/** Reads facts stream by stream, and notes the first difference of each kind. */
class FactsReader {
  readonly broken = new Map<string, string>();
  count = 0;
  private readonly models: ReadonlyMap<string, KnownStream>;
  private readonly upcast: Upcaster;
  private readonly categoryOf = new Map<string, string>();
  private stream = '';
  private command = '';
  private rank = 0;
  private model: KnownStream | undefined;
  private state: unknown;

  constructor(
    streams: readonly KnownStream[],
    private readonly shape: ShapeCheck,
  ) {
    this.models = new Map(streams.map((stream) => [stream.category, stream]));
    this.upcast = upcasterOf(streams.flatMap(({ upcasts = [] }) => upcasts));
  }

  read([stream, version, id, type, data, command]: Row): void {
    this.count += 1;
    const at = `flux ${stream}, révision ${version}`;
    if (stream !== this.stream) this.begin(stream);
    // No command of ours gave it its id.
    if (type === IGNORED_EVENT) return;
    this.rank = command === this.command ? this.rank + 1 : 0;
    this.command = command;
    if (eventIdOf(command, this.rank) !== id)
      this.note(
        'identifiants',
        `${at} : l’identifiant n’est pas celui que donnent la commande ${command} et le rang ${this.rank}`,
      );
    const fact = { type, data: JSON.parse(data) as object };
    const fault = this.shape(fact);
    if (fault !== undefined) this.note('formes', `${at} : ${type} : ${fault}`);
    this.checkPlace(at, type);
    this.fold(at, fact);
  }

  private begin(stream: string): void {
    this.stream = stream;
    this.command = '';
    this.model = this.models.get(stream.split('-', 1)[0] ?? '');
    this.state = this.model?.initialState();
    if (!this.model) this.note('flux connus', `flux ${stream} : catégorie inconnue`);
  }

  private checkPlace(at: string, type: string): void {
    const category = this.model?.category ?? '';
    const known = this.categoryOf.get(type) ?? category;
    this.categoryOf.set(type, known);
    if (known !== category) this.note('flux connus', `${at} : ${type} est aussi dans les flux ${known}`);
  }

  private fold(at: string, { type, data }: DomainEvent): void {
    if (!this.model) return;
    try {
      this.state = this.model.evolve(this.state, this.upcast(type, data) as never);
    } catch (error) {
      this.note('états', `${at} : ${error instanceof Error ? error.message : String(error)}`);
      this.model = undefined;
    }
  }

  private note(kind: string, what: string): void {
    if (!this.broken.has(kind)) this.broken.set(kind, what);
  }
}

const PROVED: Readonly<Record<string, string>> = {
  identifiants: 'chacun vient de sa commande et de son rang',
  formes: 'chaque fait a les champs de son type, qui est connu',
  'flux connus': 'chaque type est dans les flux d’une seule catégorie, qui est connue',
  états: 'chaque flux se replie jusqu’à son état',
};

/** Reads every fact in one snapshot: what the database alone cannot check. */
export const verifyFacts = async (url: string, { streams, shape, onProgress }: FactsOptions): Promise<Check[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(FACTS);
    const reader = new FactsReader(streams, shape);
    const nextPage = () => client.query<string[]>({ text: `fetch ${PAGE} from facts`, rowMode: 'array' });
    let page = nextPage();
    for (;;) {
      const { rows } = await page;
      const isLast = rows.length < PAGE;
      // The database reads the next page while this one is checked.
      if (!isLast) page = nextPage();
      for (const row of rows) reader.read(row as unknown as Row);
      onProgress?.(reader.count);
      if (isLast) break;
    }
    return Object.entries(PROVED).map(([name, proved]) => {
      const broken = reader.broken.get(name);
      return { name, ok: broken === undefined, detail: broken ?? proved };
    });
  } finally {
    await client.end();
  }
};
