import type { Log } from '../log/log';
import type { StoredEvent } from '../log/stored-event';
import { firstIndex, isAfter, isAt } from '../positions';
import type { accepts } from './filter';
import type { ReadRequest, Source } from './read-request';

/** What decides which events a reader is given, and in which order. */
export interface ReadingRules {
  readonly isAfter: typeof isAfter;
  readonly backwards: typeof backwards;
  readonly accepts: typeof accepts;
}

/** A run of events in the order of the log, which grows at its end while it is read. */
interface Range {
  readonly events: readonly StoredEvent[];
  /** Index of the first event that a reader may see. */
  readonly floor: number;
}

export const rangeOf = (log: Log, source: Source): Range => {
  if (source.kind === 'all') return { events: log.events, floor: 0 };
  const { events, firstVisible } = log.stream(source.name);
  // A deleted stream shows nothing: its first visible revision is beyond any that it has.
  return { events, floor: firstVisible > events.length ? events.length : Number(firstVisible) };
};

/** Index of the first event that a subscription gives: the one after the place that its reader has reached. */
export const subscriptionStart = ({ events, floor }: Range, { from }: Source, rules: ReadingRules): number => {
  if (from === 'start') return floor;
  if (from === 'end') return events.length;
  if (typeof from === 'bigint') return Math.max(floor, Number(from) + 1);
  return firstIndex(events, (event) => rules.isAfter(event, from));
};

/** The events of a read that ends, in its direction. */
export function* eventsOf(log: Log, request: ReadRequest, rules: ReadingRules): Generator<StoredEvent> {
  const { source, filter, backwards, count = 0 } = request;
  const range = rangeOf(log, source);
  const inOrder = backwards
    ? rules.backwards(range.events, backwardsStart(range, source), range.floor)
    : forwards(range.events, forwardsStart(range, source));
  let left = count;
  if (left === 0) return;
  for (const event of inOrder) {
    if (filter && !rules.accepts(filter, event)) continue;
    yield event;
    left -= 1;
    if (left === 0) return;
  }
}

const forwardsStart = ({ events, floor }: Range, { from }: Source): number => {
  if (from === 'start') return floor;
  if (from === 'end') return events.length;
  if (typeof from === 'bigint') return Math.max(floor, Number(from));
  return firstIndex(events, (event) => isAfter(event, from) || isAt(event, from));
};

/** Backwards from a revision includes it; backwards from a position begins with the event before it. */
const backwardsStart = ({ events }: Range, { kind, from }: Source): number => {
  if (from === 'start') return kind === 'stream' ? 0 : -1;
  if (from === 'end') return events.length - 1;
  if (typeof from === 'bigint') return Math.min(Number(from), events.length - 1);
  return firstIndex(events, (event) => isAfter(event, from) || isAt(event, from)) - 1;
};

function* forwards(events: readonly StoredEvent[], start: number): Generator<StoredEvent> {
  for (let index = start; index < events.length; index += 1) yield events[index]!;
}

export function* backwards(events: readonly StoredEvent[], start: number, floor: number): Generator<StoredEvent> {
  for (let index = start; index >= floor; index -= 1) yield events[index]!;
}
