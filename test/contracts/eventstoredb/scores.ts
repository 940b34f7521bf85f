/** What is done at one moment of a recording; the requests themselves are in it, call by call, in their order. */
export type Move =
  /** The next append of the stream of batches, answered before anything else is done. */
  | ({ readonly kind: 'append'; readonly step?: string } & Clocks)
  /** That many appends sent before the first answer. */
  | { readonly kind: 'together'; readonly step: string; readonly count: number }
  /** An append of which the recording has the answer alone. */
  | { readonly kind: 'unrecorded'; readonly step: string }
  /** The next other call, from its request to its end. */
  | { readonly kind: 'call'; readonly step?: string }
  /** The same of a subscription, which is left open; once it has caught up, that many appends follow. */
  | { readonly kind: 'subscribe'; readonly step: string; readonly thenAppend: number };

export interface Clocks {
  /** How long after its own clock the client sets the deadline. */
  readonly deadlineMs: number;
  /** How far the clock of the client is behind that of the server. */
  readonly clientLateMs: number;
  /** How long the server is frozen while the append waits. */
  readonly frozenMs: number;
}

/** The servers that were recorded, each from its start on: a recording meets what those before it have left. */
export type Session = 'alone' | 'with users' | 'three nodes' | 'slow';

export interface Score {
  readonly session: Session;
  /** The header that the recording proxy added to every call, also to those that the client makes without one. */
  readonly authorization?: string;
  readonly moves: readonly Move[];
}

export const ON_TIME: Clocks = { deadlineMs: 10_000, clientLateMs: 0, frozenMs: 0 };

const append = (step?: string, clocks: Partial<Clocks> = {}): Move => ({
  kind: 'append',
  ...(step === undefined ? {} : { step }),
  ...ON_TIME,
  ...clocks,
});

const appends = (...steps: readonly string[]): Move[] => steps.map((step) => append(step));
const silentAppends = (count: number): Move[] => Array.from({ length: count }, () => append());
const call = (step?: string): Move => (step === undefined ? { kind: 'call' } : { kind: 'call', step });
const calls = (...steps: readonly string[]): Move[] => steps.map((step) => call(step));
const subscribe = (step: string, thenAppend = 0): Move => ({ kind: 'subscribe', step, thenAppend });

const alone = (...moves: readonly Move[]): Score => ({ session: 'alone', moves });
const withUsers = (...moves: readonly Move[]): Score => ({ session: 'with users', moves });
const unrecorded = (step: string): Move => ({ kind: 'unrecorded', step });
const threeNodes = (...moves: readonly Move[]): Score => ({ session: 'three nodes', moves });
const slow = (...moves: readonly Move[]): Score => ({ session: 'slow', moves });

/** The recordings keep the order inside a call, not between calls: it is here. The steps are those of the client. */
export const scores: Readonly<Record<string, Score>> = {
  '00-supported-methods': alone(call()),
  '01-append-new-stream': alone(append('append')),
  '02-append-expected-revision': alone(...appends('first', 'second')),
  '03-conflicts': alone(
    ...appends('create', 'no-stream', 'revision 0 of 2', 'revision 7 of 2'),
    ...appends('revision 0 on missing', 'stream-exists on missing'),
  ),
  '04-idempotent-repeat': alone(
    ...appends('first', 'whole again', 'prefix again', 'same ids, other data', 'superset', 'later event'),
    ...appends('whole again after later event', 'one id at another revision', 'one id, any revision'),
  ),
  '05-ids-are-not-unique': alone(append('twice in one append'), call('read'), append('other stream')),
  '06-empty-append': alone(append('append'), call('read')),
  '07-too-large': alone(...appends('one event of 1.1 MB', 'twenty of 100 KB')),
  '08-bad-request': alone(...appends('bad id', 'empty name')),
  '09-read-stream': alone(
    append('append'),
    ...calls('all', 'from 3', 'two', 'backwards two', 'past the end', 'missing'),
  ),
  '10-read-all-backwards': alone(call('head')),
  '11-delete-and-tombstone': alone(
    append('create'),
    ...calls('delete', 'read deleted'),
    append('append after delete'),
    ...calls('read again', 'tombstone', 'read tombstoned'),
    append('append tombstoned'),
  ),
  '12-subscribe-filtered-from-start': alone(...silentAppends(23), subscribe('subscribe', 21)),
  '13-subscribe-from-position': alone(append('append'), call(), subscribe('subscribe after A')),
  '14-subscribe-event-types': alone(...silentAppends(2), subscribe('subscribe')),
  '15-subscribe-unfiltered-from-end': alone(subscribe('subscribe', 1)),
  '16-many-in-flight': alone({ kind: 'together', step: 'append', count: 12 }),
  '17-anonymous': withUsers(append('append'), call('read'), subscribe('subscribe')),
  '18-wrong-password': {
    ...withUsers(call(), unrecorded('append'), call('read'), subscribe('subscribe')),
    authorization: `Basic ${Buffer.from('admin:not the one').toString('base64')}`,
  },
  '19-gossip': threeNodes(call(), unrecorded('append')),
  '20-follower': threeNodes(...appends('append', 'again'), call('read')),
  '21-deadline': slow(
    append('before'),
    append('while frozen', { deadlineMs: 1_500, frozenMs: 4_000 }),
    call('read'),
    append('after'),
  ),
  '22-slow-client-clock': slow(
    append('append', { clientLateMs: 15_000 }),
    append('append with a 60 s deadline', { deadlineMs: 60_000, clientLateMs: 15_000 }),
  ),
};

/** What was recorded before it on the same server. */
export const scoresBefore = (scenario: string): readonly (readonly [scenario: string, score: Score])[] => {
  const { session } = scores[scenario]!;
  return Object.entries(scores).filter(([other, score]) => other < scenario && score.session === session);
};
