import { type Rules, rules } from '../../support/eventstoredb';

/** A rule of the double replaced by a wrong one, the recording that notices, and through which of its comparisons. */
interface PlantedError {
  readonly what: string;
  readonly rules: Partial<Rules>;
  readonly scenario: string;
  readonly noticedBy: 'both' | 'wire alone';
}

type Repeated = Rules['repeated'];

const lastOf: Repeated = (stream) => stream.events.at(-1);

const withEndOfStream: Repeated = (stream, ...asked) => rules.repeated(stream, ...asked) && lastOf(stream, ...asked);

const byFirstId: Repeated = (stream, expectation, events) =>
  rules.repeated(stream, expectation, events.slice(0, 1)) && lastOf(stream, expectation, events);

const orSuperset: Repeated = (stream, expectation, events) =>
  rules.repeated(stream, expectation, events) ?? rules.repeated(stream, expectation, events.slice(0, -1));

const byData: Repeated = (stream, expectation, events) => {
  const last = rules.repeated(stream, expectation, events);
  return last && Buffer.compare(last.data, events.at(-1)!.data) === 0 ? last : undefined;
};

const startTwice: Rules['backwards'] = function* (events, start, floor) {
  if (events[start]) yield events[start];
  yield* rules.backwards(events, start, floor);
};

export const plantedErrors: readonly PlantedError[] = [
  {
    what: 'an append is accepted wherever the stream is',
    rules: { isMet: () => true },
    scenario: '03-conflicts',
    noticedBy: 'both',
  },
  {
    what: 'a conflict does not say where the stream is',
    rules: { conflict: (expected) => ({ kind: 'conflict', expected, actual: undefined }) },
    scenario: '03-conflicts',
    noticedBy: 'both',
  },
  {
    what: 'a repeat is stored again or refused',
    rules: { repeated: () => undefined },
    scenario: '04-idempotent-repeat',
    noticedBy: 'both',
  },
  {
    what: 'a repeat is known by its first id alone',
    rules: { repeated: byFirstId },
    scenario: '04-idempotent-repeat',
    noticedBy: 'both',
  },
  {
    what: 'an append of one event more than is stored counts as a repeat',
    rules: { repeated: orSuperset },
    scenario: '04-idempotent-repeat',
    noticedBy: 'both',
  },
  {
    what: 'a repeat is told the end of the stream, not its own',
    rules: { repeated: withEndOfStream },
    scenario: '04-idempotent-repeat',
    noticedBy: 'both',
  },
  {
    what: 'a repeat with other data is refused',
    rules: { repeated: byData },
    scenario: '04-idempotent-repeat',
    noticedBy: 'both',
  },
  {
    what: 'positions do not grow',
    rules: { recordSize: () => 0n },
    scenario: '01-append-new-stream',
    noticedBy: 'both',
  },
  {
    what: 'positions count events instead of bytes',
    rules: { recordSize: () => 1n },
    scenario: '01-append-new-stream',
    noticedBy: 'both',
  },
  {
    what: 'ten times as much fits into one append',
    rules: { maxAppendSize: 10 * rules.maxAppendSize },
    scenario: '07-too-large',
    noticedBy: 'both',
  },
  {
    what: 'ids come back in capitals',
    rules: { storedId: (uuid) => rules.storedId(uuid)?.toUpperCase() },
    scenario: '05-ids-are-not-unique',
    noticedBy: 'wire alone',
  },
  {
    what: 'any text is an id',
    rules: { storedId: (uuid) => uuid?.getString() },
    scenario: '08-bad-request',
    noticedBy: 'both',
  },
  {
    what: 'a read backwards gives its first event twice',
    rules: { backwards: startTwice },
    scenario: '09-read-stream',
    noticedBy: 'both',
  },
  {
    what: 'a filtered subscription leaves an event out',
    rules: { accepts: (filter, event) => rules.accepts(filter, event) && event.revision !== 1n },
    scenario: '12-subscribe-filtered-from-start',
    noticedBy: 'both',
  },
  {
    what: 'a filter lets everything pass',
    rules: { accepts: () => true },
    scenario: '14-subscribe-event-types',
    noticedBy: 'both',
  },
  {
    what: 'checkpoints do not follow what was given',
    rules: { checkpointPosition: (pageStart) => pageStart },
    scenario: '12-subscribe-filtered-from-start',
    noticedBy: 'wire alone',
  },
  {
    what: 'whoever resumes gets the event again from which he resumes',
    rules: { isAfter: ({ position }, { commit }) => position >= commit },
    scenario: '13-subscribe-from-position',
    noticedBy: 'both',
  },
  {
    what: 'a subscription never says that it has caught up',
    rules: { saysCaughtUp: false },
    scenario: '13-subscribe-from-position',
    noticedBy: 'both',
  },
  {
    what: 'an append is stored after its deadline',
    rules: { isLate: () => false },
    scenario: '22-slow-client-clock',
    noticedBy: 'both',
  },
];
