import type { Log } from '../log/log';
import type { ProposedEvent, StoredEvent } from '../log/stored-event';
import type { Stream } from '../log/stream';
import { showFrom } from '../log/system-events';
import type { Expectation, isMet } from './expectation';
import type { Outcome } from './outcome';

export interface Append {
  readonly stream: string;
  readonly expectation: Expectation;
  readonly events: readonly ProposedEvent[];
}

/** What decides whether an append is stored, was stored, or is refused. */
export interface AppendingRules {
  readonly repeated: typeof repeated;
  readonly isMet: typeof isMet;
  readonly conflict: typeof conflict;
}

/** What the log makes of an append that nothing else refuses. */
export const append = (log: Log, rules: AppendingRules, { stream: name, expectation, events }: Append): Outcome => {
  const stream = log.stream(name);
  if (stream.tombstoned) return { kind: 'stream-deleted', stream: name };
  const repeated = rules.repeated(stream, expectation, events);
  if (repeated) return { kind: 'success', revision: repeated.revision, position: repeated.position };
  const [first, ...others] = events;
  if (!rules.isMet(expectation, stream)) return rules.conflict(expectation, stream);
  if (first === undefined) {
    return { kind: 'success', revision: stream.lastRevision, position: log.skip(log.sizeOf(name)) };
  }
  const revived = stream.deleted;
  const { nextRevision } = stream;
  const last = log.write(stream, first, ...others);
  if (revived) showFrom(log, stream, nextRevision);
  return { kind: 'success', revision: last.revision, position: last.position };
};

export const conflict = (expected: Expectation, { lastRevision }: Stream): Outcome => ({
  kind: 'conflict',
  expected,
  actual: lastRevision,
});

/** The last of the stored events that this append sends again: the answer is the one of the first time. */
export const repeated = (
  stream: Stream,
  expectation: Expectation,
  events: readonly ProposedEvent[],
): StoredEvent | undefined => {
  const start = startOfRepeat(stream, expectation, events[0]?.id);
  if (start === undefined) return undefined;
  const stored = stream.events.slice(Number(start), Number(start) + events.length);
  // Ids only: data are not compared, and another body is lost.
  const same = stored.length === events.length && stored.every(({ id }, index) => id === events[index]?.id);
  return same ? stored.at(-1) : undefined;
};

const startOfRepeat = (stream: Stream, expectation: Expectation, id: string | undefined): bigint | undefined => {
  if (id === undefined) return undefined;
  switch (expectation.kind) {
    case 'revision':
      return expectation.revision + 1n;
    case 'no-stream':
      return 0n;
    case 'any':
    case 'stream-exists':
      return stream.revisionOf(id);
  }
};
