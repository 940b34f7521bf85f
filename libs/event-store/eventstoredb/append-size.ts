import { InvalidAppend, MAX_EXTRA_BYTES, type AppendJson } from '#libs/event-sourcing';
import type { EventToStore } from './store-event';

/** What a server takes by default in one append, in bytes. */
const MAX_BYTES = 1024 * 1024;
/** Ids, content types, lengths: more than what the wire needs for each event. */
const PER_EVENT = 128;
/** Ids, a role, a territory and a type are never longer than 2,000 bytes. */
const MOST_METADATA = 2_000 + MAX_EXTRA_BYTES;

/** The server counts metadata too, and refuses without saying by how much. Throws `InvalidAppend`. */
export const checkAppendSize = (
  stream: string,
  events: readonly EventToStore[],
  { data }: AppendJson,
  metadata: object,
): void => {
  // Far from the limit, whatever the characters: what most appends are.
  if (events.length * MOST_METADATA + data.reduce((sum, { length }) => sum + 3 * length, 0) < MAX_BYTES) return;
  const each = Buffer.byteLength(JSON.stringify(metadata)) + PER_EVENT;
  const total = events.reduce((sum, { type }, i) => sum + Buffer.byteLength(data[i] ?? '') + 2 * type.length + each, 0);
  if (total > MAX_BYTES)
    throw new InvalidAppend(`L'envoi pour ${stream} dépasse ${MAX_BYTES} octets, métadonnées comprises.`);
};
