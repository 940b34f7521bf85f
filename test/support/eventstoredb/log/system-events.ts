import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import type { Log } from './log';
import { type ProposedEvent, recordSize, type StoredEvent } from './stored-event';
import type { Stream } from './stream';

const systemEvent = (type: string, json: string): ProposedEvent => ({
  id: randomUUID(),
  type,
  contentType: json === '' ? 'application/octet-stream' : 'application/json',
  data: Buffer.from(json),
  metadata: new Uint8Array(0),
});

/** What a deleted stream hides from readers is what its metadata stream says: all revisions before this one. */
export const showFrom = (log: Log, stream: Stream, revision: bigint): StoredEvent => {
  return log.write(log.stream(`$$${stream.name}`), systemEvent('$metadata', `{"$tb":${revision}}`));
};

export const endForEver = (log: Log, stream: Stream): StoredEvent =>
  log.close(stream, systemEvent('$streamDeleted', ''));

/** What a fresh node writes for itself: recordings 12 and 14 count two events, 01 and 20 give the room they take. */
const FIRST_EVENTS: readonly (readonly [stream: string, event: ProposedEvent])[] = [
  ['$epoch-information', systemEvent('$EpochInformation', '{"epochNumber":0}')],
  ['$$$stats-127.0.0.1:2113', systemEvent('$metadata', '{"$maxAge":86400}')],
];

const USER_EVENTS: typeof FIRST_EVENTS = ['admin', 'ops'].map((login) => [
  `$user-${login}`,
  systemEvent('$UserCreated', `{"loginName":"${login}"}`),
]);

/** Position of the first event that a client writes: on a node by itself, and on one of three. */
export const FIRST_POSITION = { alone: 733n, ofThree: 1_681n };

/** What everybody who reads everything meets first, and who filters does not. */
export const writeFirstEvents = (log: Log, firstPosition: bigint, users: boolean): void => {
  const size = FIRST_EVENTS.reduce((sum, [stream, event]) => sum + recordSize(stream, event), 0n);
  log.skip(firstPosition - size);
  for (const [stream, event] of [...FIRST_EVENTS, ...(users ? USER_EVENTS : [])]) {
    log.write(log.stream(stream), event);
  }
};
