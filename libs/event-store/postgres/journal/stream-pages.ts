import type { Rows } from '../rows';
import { COLUMNS, type StoredRow } from './stored-event';

export const STREAM_PAGE_SIZE = 500;
const MOST_AT_ONCE = 64;

const ONE = {
  name: 'read-stream',
  text: `select ${COLUMNS} from es.events where stream_id = $1 and version >= $2 order by version limit ${STREAM_PAGE_SIZE}`,
};
const SEVERAL = {
  name: 'read-streams-together',
  text: `select e.*, asked.rank from unnest($1::text[], $2::bigint[]) with ordinality asked (stream, start, rank)
    cross join lateral (
      select ${COLUMNS} from es.events where stream_id = asked.stream and version >= asked.start
      order by version limit ${STREAM_PAGE_SIZE}
    ) e order by asked.rank, e.version`,
};

interface Asked {
  readonly stream: string;
  readonly from: bigint;
  readonly resolve: (rows: StoredRow[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Pages of streams: those that are asked for in the same turn of the event loop are read by one statement. */
export class StreamPages {
  private asked: Asked[] = [];

  constructor(private readonly rows: Rows) {}

  /** Rows of a stream from a revision on, in order, as many as a page holds. */
  read(stream: string, from: bigint): Promise<StoredRow[]> {
    return new Promise((resolve, reject) => {
      this.asked.push({ stream, from, resolve, reject });
      if (this.asked.length === 1) setImmediate(() => this.send());
    });
  }

  private send(): void {
    const { asked } = this;
    this.asked = [];
    for (let first = 0; first < asked.length; first += MOST_AT_ONCE) {
      const together = asked.slice(first, first + MOST_AT_ONCE);
      this.answer(together).catch((error: unknown) => {
        for (const { reject } of together) reject(error);
      });
    }
  }

  private async answer(together: readonly Asked[]): Promise<void> {
    const [one] = together;
    if (one && together.length === 1) {
      one.resolve(await this.rows.read<StoredRow>({ ...ONE, values: [one.stream, one.from] }));
      return;
    }
    const values = [together.map(({ stream }) => stream), together.map(({ from }) => from)];
    const pages: StoredRow[][] = together.map(() => []);
    for (const row of await this.rows.read<readonly string[]>({ ...SEVERAL, values }))
      pages[Number(row.at(-1)) - 1]?.push(row as unknown as StoredRow);
    for (const [rank, { resolve }] of together.entries()) resolve(pages[rank] ?? []);
  }
}
