import type { Log } from '../log/log';
import type { StoredEvent } from '../log/stored-event';
import type { Stream } from '../log/stream';
import type { HeadRequest, StreamRequest } from './read-request';

/** What decides the order of a read backwards. */
export interface ReadingRules {
  readonly backwards: typeof backwards;
}

/** The events of a read that ends, in its direction. */
export function* eventsOf(log: Log, request: StreamRequest | HeadRequest, rules: ReadingRules): Generator<StoredEvent> {
  let left = request.count;
  for (const event of inOrder(log, request, rules)) {
    yield event;
    left -= 1;
    if (left === 0) return;
  }
}

const inOrder = (log: Log, request: StreamRequest | HeadRequest, rules: ReadingRules): Generator<StoredEvent> => {
  if (request.kind === 'head') return rules.backwards(log.events, log.events.length - 1, 0);
  const stream = log.stream(request.name);
  const { events } = stream;
  const floor = firstVisible(stream);
  if (request.from === 'end') return rules.backwards(events, events.length - 1, floor);
  return forwards(events, Math.max(floor, Number(request.from)));
};

/** A deleted stream shows nothing: its first visible revision is beyond any that it has. */
const firstVisible = ({ firstVisible: revision, events }: Stream): number =>
  revision > events.length ? events.length : Number(revision);

function* forwards(events: readonly StoredEvent[], start: number): Generator<StoredEvent> {
  for (let index = start; index < events.length; index += 1) yield events[index]!;
}

export function* backwards(events: readonly StoredEvent[], start: number, floor: number): Generator<StoredEvent> {
  for (let index = start; index >= floor; index -= 1) yield events[index]!;
}
