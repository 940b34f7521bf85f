import type { Client } from 'pg';
import type { Ignores } from '../eventstoredb/foreign-event';
import type { StoreEvent } from '../eventstoredb/store-event';
import type { Rows } from '../postgres/rows';

/**
 * What an operator decided on an event that is not of this programme: it counts for nothing, and the stream goes on (`ignore`), or the
 * stream ends before it (`accepte`).
 */
export interface DecidedEvent extends Pick<StoreEvent, 'stream' | 'revision'> {
  /** Null for the end of a stream, which is no event. */
  readonly id: string | null;
  readonly decision: 'ignore' | 'accepte';
  readonly reason: string;
}

interface Row {
  readonly stream: string;
  readonly revision: string;
  readonly id: string | null;
  readonly decision: DecidedEvent['decision'];
  readonly reason: string;
}

/** The last decision on each event. */
export const decidedEvents = async (client: Client): Promise<DecidedEvent[]> => {
  const { rows } = await client.query<Row>(
    `select distinct on (stream_id, version) stream_id as stream, version as revision, event_id as id, decision, reason
      from es.decided_events order by stream_id, version, number desc`,
  );
  return rows.map(({ revision, ...rest }) => ({ ...rest, revision: BigInt(revision) }));
};

const nameOf = ({ stream, revision, id }: Pick<DecidedEvent, 'stream' | 'revision' | 'id'>) =>
  `${stream}@${revision} ${id ?? ''}`;

export const ignoring = (decided: readonly Omit<DecidedEvent, 'reason'>[]): Ignores => {
  const ignored = new Set(decided.filter(({ decision }) => decision === 'ignore').map(nameOf));
  return (event) => ignored.has(nameOf(event));
};

/** What is ignored in one stream, once the journal has it whole again. */
export const ignoredIn = async (rows: Rows, stream: string): Promise<Ignores> => {
  const found = await rows.read<readonly [revision: string, id: string, decision: DecidedEvent['decision']]>({
    text: `select distinct on (version) version, event_id, decision from es.decided_events d
      where stream_id = $1 and not exists (select from es.streams_set_aside a where a.stream_id = d.stream_id)
      order by version, number desc`,
    values: [stream],
  });
  return ignoring(found.map(([revision, id, decision]) => ({ stream, revision: BigInt(revision), id, decision })));
};

/** Those of the streams set aside that an operator left to end there. */
export const acceptedStreams = (
  setAside: readonly Pick<StoreEvent, 'stream' | 'revision'>[],
  decided: readonly DecidedEvent[],
): ReadonlySet<string> => {
  const placeOf = ({ stream, revision }: Pick<StoreEvent, 'stream' | 'revision'>) => `${stream}@${revision}`;
  const accepted = new Set(decided.filter(({ decision }) => decision === 'accepte').map(placeOf));
  return new Set(setAside.filter((aside) => accepted.has(placeOf(aside))).map(({ stream }) => stream));
};
