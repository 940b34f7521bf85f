import type { Rows } from '../rows';

export interface CopiedState {
  /** Store of these events, once there is one. */
  readonly from: 'postgresql' | 'eventstoredb' | undefined;
  /** Why their copy is stopped, as a French sentence. */
  readonly halted: string | undefined;
  /** How many streams are copied no further, and were not accepted so by an operator. */
  readonly setAside: number;
  /** All streams that are copied no further. */
  readonly aside: readonly string[];
  /** The last event that was copied. */
  readonly last:
    { readonly place: bigint; readonly stream: string; readonly revision: bigint; readonly id: string } | undefined;
}

type Text = string | null;
type Row = readonly [
  from: CopiedState['from'] | null,
  halted: Text,
  undecided: string,
  aside: Text,
  Text,
  Text,
  Text,
  Text,
];

const COPIED = `select h.origin, h.halted, (select count(*) from es.streams_set_aside a where 'accepte' is distinct from (
    select d.decision from es.decided_events d where d.stream_id = a.stream_id and d.version = a.version order by d.number desc limit 1)),
  (select json_agg(stream_id) from es.streams_set_aside),
  e.origin_position, e.stream_id, e.version, e.event_id from es.log_head h left join es.events e on e.position = h.position`;

/** What the journal is a copy of, and how it fares. */
export const copiedState = async (rows: Rows): Promise<CopiedState> => {
  const [row] = await rows.read<Row>({ name: 'copied', text: COPIED });
  const [from, halted, setAside, aside, place, stream, revision, id] = row ?? [
    null,
    null,
    '0',
    null,
    null,
    null,
    null,
    null,
  ];
  const isKnown = place !== null && stream !== null && revision !== null && id !== null;
  return {
    from: from ?? undefined,
    halted: halted ?? undefined,
    setAside: Number(setAside),
    aside: aside === null ? [] : (JSON.parse(aside) as string[]),
    last: isKnown ? { place: BigInt(place), stream, revision: BigInt(revision), id } : undefined,
  };
};
