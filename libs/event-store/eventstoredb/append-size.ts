import { InvalidAppend, MAX_EXTRA_BYTES, type AppendJson } from '#libs/event-sourcing';
import type { EventToStore } from './store-event';

/** Default limit of a server for one append. */
const MAX_BYTES = 1024 * 1024;
/** Upper bound for ids, content types and lengths, in bytes per event. */
const PER_EVENT = 128;
/** Ids, role, territory and type take at most 2,000 bytes. */
const MOST_METADATA = 2_000 + MAX_EXTRA_BYTES;

/** The server's limit includes metadata. Throws `InvalidAppend`. */
export const checkAppendSize = (
  stream: string,
  events: readonly EventToStore[],
  { data }: AppendJson,
  metadata: object,
): void => {
  // Fast path: most appends are far below the limit, even at 3 bytes per character.
  if (events.length * MOST_METADATA + data.reduce((sum, { length }) => sum + 3 * length, 0) < MAX_BYTES) return;
  const each = Buffer.byteLength(JSON.stringify(metadata)) + PER_EVENT;
  const total = events.reduce((sum, { type }, i) => sum + Buffer.byteLength(data[i] ?? '') + 2 * type.length + each, 0);
  if (total > MAX_BYTES)
    throw new InvalidAppend(`L'envoi pour ${stream} dépasse ${MAX_BYTES} octets, métadonnées comprises.`);
};
