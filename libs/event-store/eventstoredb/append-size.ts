import { InvalidAppend } from '#libs/event-sourcing';
import type { EventToStore } from './client';

/** What a server takes by default in one append, in bytes. */
const MAX_BYTES = 1024 * 1024;
/** Ids, content types, lengths: more than what the wire needs for each event. */
const PER_EVENT = 128;

/** The server counts metadata too, and refuses without saying by how much. Throws `InvalidAppend`. */
export const checkAppendSize = (
  stream: string,
  events: readonly EventToStore[],
  json: readonly string[],
  metadata: object,
): void => {
  const each = Buffer.byteLength(JSON.stringify(metadata)) + PER_EVENT;
  const total = events.reduce((sum, { type }, i) => sum + Buffer.byteLength(json[i] ?? '') + 2 * type.length + each, 0);
  if (total > MAX_BYTES)
    throw new InvalidAppend(`L'envoi pour ${stream} dépasse ${MAX_BYTES} octets, métadonnées comprises.`);
};
