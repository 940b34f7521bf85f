import type { Rows } from '../rows';

export interface CopiedState {
  /** Store of these events, once there is one. */
  readonly from: 'postgresql' | 'eventstoredb' | undefined;
  /** Why their copy is stopped, as a French sentence. */
  readonly halted: string | undefined;
  /** Streams that are copied no further, and that no operator accepted so. */
  readonly setAside: number;
  /** The last event that was copied. */
  readonly last:
    { readonly place: bigint; readonly stream: string; readonly revision: bigint; readonly id: string } | undefined;
}

type Text = string | null;
type Row = readonly [from: CopiedState['from'] | null, halted: Text, setAside: string, Text, Text, Text, Text];

const COPIED = `select h.origin, h.halted, (select count(*) from es.streams_set_aside a where not exists (
    select from es.decided_events d where d.stream_id = a.stream_id and d.version = a.version and d.decision = 'accepte')),
  e.origin_position, e.stream_id, e.version, e.event_id from es.log_head h left join es.events e on e.position = h.position`;

/** What the journal is a copy of, and how it fares. */
export const copiedState = async (rows: Rows): Promise<CopiedState> => {
  const [row] = await rows.read<Row>({ name: 'copied', text: COPIED });
  const [from, halted, setAside, place, stream, revision, id] = row ?? [null, null, '0', null, null, null, null];
  const isKnown = place !== null && stream !== null && revision !== null && id !== null;
  return {
    from: from ?? undefined,
    halted: halted ?? undefined,
    setAside: Number(setAside),
    last: isKnown ? { place: BigInt(place), stream, revision: BigInt(revision), id } : undefined,
  };
};
