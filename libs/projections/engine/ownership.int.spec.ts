import { Atelier } from '../../../test/support/atelier';
import { Piece, recue, type PieceEvent } from '../../../test/support/pieces';
import { until } from '../../../test/support/until';
import { liveBuilds, type Build } from './build';
import { step } from './consumer';
import { digestRows } from './digest';
import { LogPages } from './log-pages';
import { Ownership, type Tenure } from './ownership';
import { projection } from '../projection';

const pieces = projection<PieceEvent>({
  name: 'pieces@1',
  tables: [Piece],
  on: {
    'PieceRecue.v1': ({ data: { lieu, numero, nom, poids } }, rows) =>
      rows.put(Piece, { lieu, numero, nom, poids, note: null }),
  },
});

class Worker {
  readonly tenures: Tenure[] = [];
  private readonly stopping = new AbortController();
  private readonly ownership: Ownership;
  private readonly holding: Promise<void>;

  constructor(
    url: string,
    readonly owner: string,
  ) {
    const workerUrl = new URL(url);
    workerUrl.searchParams.set('application_name', owner);
    this.ownership = new Ownership({ url: workerUrl.href, owner });
    this.holding = this.ownership.hold('ouvrage', this.stopping.signal, async (tenure) => {
      this.tenures.push(tenure);
      await new Promise<void>((ended) => {
        tenure.signal.addEventListener('abort', () => ended());
      });
    });
  }

  get working(): boolean {
    return this.tenures.at(-1)?.signal.aborted === false;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.holding;
    await this.ownership.close();
  }
}

describe('ownership', () => {
  let atelier: Atelier;
  beforeEach(async () => {
    atelier = await Atelier.open([Piece]);
  });
  afterEach(() => atelier.close());

  const owner = async () =>
    (
      await atelier.rows<{ owner: string; epoch: string }>(`select owner, epoch from es.owners where name = 'ouvrage'`)
    )[0];

  const hasAsked = async (worker: Worker) => {
    const asked = new Set<string>();
    await until(
      async () => {
        const rows = await atelier.rows<{ at: string }>(
          `select query_start::text as at from pg_stat_activity
          where datname = current_database() and application_name = $1 and query like '%es.owners%'`,
          [worker.owner],
        );
        for (const { at } of rows) asked.add(at);
        return asked.size;
      },
      (times) => times > 1 || worker.working,
    );
  };

  it('is one process’s at a time; another takes over when it stops, or when its connection is cut', async () => {
    const first = new Worker(atelier.url, 'premier');
    await until(() => first.working, Boolean);
    const second = new Worker(atelier.url, 'second');
    await hasAsked(second);
    expect(await owner()).toEqual({ owner: 'premier', epoch: '1' });
    expect(second.tenures).toEqual([]);

    await first.stop();
    await until(() => second.working, Boolean);
    expect(await owner()).toEqual({ owner: 'second', epoch: '2' });

    const third = new Worker(atelier.url, 'tiers');
    await hasAsked(third);
    expect(third.tenures).toEqual([]);
    const [cut] = second.tenures as [Tenure];
    await atelier.rows(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
        and database = (select oid from pg_database where datname = current_database())`,
    );
    await until(() => cut.signal.aborted, Boolean);
    await until(() => third.working || second.working, Boolean);
    const [next, other] = third.working ? [third, second] : [second, third];
    await hasAsked(other);
    expect(other.working).toBe(false);
    expect(await owner()).toEqual({ owner: next.owner, epoch: '3' });
    await Promise.all([second.stop(), third.stop()]);
  });

  it('keeps an owner that was replaced from writing', async () => {
    const engine = atelier.engine({ projections: [pieces] });
    await engine.prepare();
    await atelier.record('essai-1', recue(1));
    await atelier.rows(`insert into es.owners (name, epoch, owner, since) values ('pieces', 2, 'autre', now())`);
    const [build] = (await liveBuilds(atelier.pool, 'pieces')) as [Build];
    const consumer = {
      pool: atelier.pool,
      journal: atelier.store,
      pages: new LogPages(atelier.store),
      types: pieces.types,
      digest: () => digestRows(atelier.source, pieces),
    };
    expect(await step({ ...consumer, ownerEpoch: 1n }, build)).toBe('lost');
    expect(await atelier.view(Piece, 'numero')).toEqual([]);
    expect(await step({ ...consumer, types: ['Autre.v1'], ownerEpoch: 1n }, build)).toBe('lost');
    expect(await step({ ...consumer, ownerEpoch: 2n }, build)).toBe('current');
    expect(await atelier.view(Piece, 'numero')).toHaveLength(1);
  });
});
