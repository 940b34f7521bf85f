import { Client } from 'pg';
import { NO_EXTRA, type CopiedEvent } from './copied-page';
import { acceptedStreams, decidedEvents, ignoring, type DecidedEvent } from './decided-events';
import type { Ignores } from '../eventstoredb/foreign-event';
import { streamsAside } from './journal-copy';
import type { StreamSetAside } from './streams-aside';
import { asText } from '../postgres/rows';

/** Row of a copied journal. Instants are in milliseconds. */
export interface JournalRow extends Omit<CopiedEvent, 'metadata'> {
  readonly ordinal: bigint;
  readonly occurredAtMs: number;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly actor: readonly [personneId: string, role: string, territoire: string];
  /** JSON text, empty when there is none. */
  readonly extra: string;
}

type Text = readonly string[];

const COLUMNS = `position, coalesce(origin_position, 0), stream_id, version, event_id, type, data,
  (extract(epoch from occurred_at) * 1000)::bigint, (extract(epoch from recorded_at) * 1000)::bigint,
  command_id, correlation_id, causation_id, actor_id, actor_role, territoire, coalesce(extra::text, '${NO_EXTRA}')`;

const rowOf = (text: Text): JournalRow => {
  const at = (i: number) => text[i] ?? '';
  return {
    ordinal: BigInt(at(0)),
    place: BigInt(at(1)),
    stream: at(2),
    revision: BigInt(at(3)),
    id: at(4),
    type: at(5),
    json: at(6),
    occurredAtMs: Number(at(7)),
    recordedAtMs: Number(at(8)),
    commandId: at(9),
    correlationId: at(10),
    causationId: at(11),
    actor: [at(12), at(13), at(14)],
    extra: at(15),
  };
};

/** Reads a copied journal for comparison. Call `close` once. */
export class JournalRows {
  readonly ignores: Ignores;
  /** Streams that are set aside, and that an operator left so. */
  readonly accepted: ReadonlySet<string>;

  private constructor(
    private readonly client: Client,
    /** Last position when the journal was opened. */
    readonly upTo: bigint,
    /** Place of the store that the copy had reached by then. */
    readonly place: bigint,
    readonly setAside: readonly StreamSetAside[],
    readonly decided: readonly DecidedEvent[],
  ) {
    this.ignores = ignoring(decided);
    this.accepted = acceptedStreams(setAside, decided);
  }

  static async open(url: string): Promise<JournalRows> {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ position: string; place: string }>(
      'select position, coalesce(origin_position, 0) as place from es.log_head',
    );
    const { position = 0, place = 0 } = rows[0] ?? {};
    return new JournalRows(
      client,
      BigInt(position),
      BigInt(place),
      await streamsAside(client),
      await decidedEvents(client),
    );
  }

  async *streamNames(batch: number): AsyncGenerator<string[]> {
    const text = `select stream_id from es.streams where stream_id > $1 and first_position <= $2 order by stream_id limit $3`;
    for (let after = ''; ;) {
      const names = (await this.read(text, [after, this.upTo, batch])).map(([name = '']) => name);
      if (names.length > 0) yield names;
      after = names.at(-1) ?? '';
      if (names.length < batch) return;
    }
  }

  async ofStreams(streams: readonly string[]): Promise<ReadonlyMap<string, readonly JournalRow[]>> {
    const text = `select ${COLUMNS} from es.events where stream_id = any($1) and position <= $2 order by stream_id, version`;
    const found = new Map<string, JournalRow[]>(streams.map((stream) => [stream, []]));
    for (const row of (await this.read(text, [streams, this.upTo])).map(rowOf)) found.get(row.stream)?.push(row);
    return found;
  }

  /** Rows after a position, but for those of the streams that an operator left as they are. */
  async after(ordinal: bigint, count: number): Promise<JournalRow[]> {
    const text = `select ${COLUMNS} from es.events where position > $1 and position <= $2 and stream_id <> all($3) order by position limit $4`;
    return (await this.read(text, [ordinal, this.upTo, [...this.accepted], count])).map(rowOf);
  }

  /** How far the copy is by now, and why it is stopped, if it is. */
  async reached(): Promise<{ readonly place: bigint; readonly halted: string | undefined }> {
    const [[place = '0', halted = null] = []] = await this.read(
      'select coalesce(origin_position, 0), halted from es.log_head',
      [],
    );
    return { place: BigInt(place), halted: halted ?? undefined };
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  private async read(text: string, values: unknown[]): Promise<Text[]> {
    return (await this.client.query<string[]>({ text, values, rowMode: 'array', types: asText })).rows;
  }
}
