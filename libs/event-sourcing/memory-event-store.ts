import { checkAppend } from './check-append';
import type { Claim } from './command-context';
import { ClaimReused, ConcurrencyConflict } from './event-store.errors';
import {
  EventStore,
  type Answer,
  type Append,
  type Appended,
  type EventMetadata,
  type EventPage,
  type GlobalPosition,
  type Head,
  type Journal,
  type ReadAllOptions,
  type ReadStreamsOptions,
  type RecordedEvent,
} from './event-store';
import { ORIGIN, ordinalOf, positionOf } from './global-position';
import { upcasterOf, type Upcaster } from './upcasting';
import { WakeUp } from './wake-up';

const PAGE_SIZE = 5_000;

/** Store and journal in memory, with the promises of the other stores. For tests: one process, nothing durable. */
export class MemoryEventStore extends EventStore implements Journal {
  private log: RecordedEvent[] = [];
  private streams = new Map<string, RecordedEvent[]>();
  private answers = new Map<string, { bodyHash: string; answer: Answer }>();
  private wakeUp = new WakeUp();

  constructor(
    private readonly now: () => Date = () => new Date(),
    private readonly upcast: Upcaster = upcasterOf([]),
  ) {
    super();
  }

  /** Returns the same log, read with other upcasts. */
  readWith(upcast: Upcaster): MemoryEventStore {
    const { log, streams, answers, wakeUp } = this;
    return Object.assign(new MemoryEventStore(this.now, upcast), { log, streams, answers, wakeUp });
  }

  async append(append: Append): Promise<Appended> {
    const { stream, expected, events, metadata, claim } = append;
    const json = checkAppend(append);
    const extra = json.extra === null ? {} : { extra: JSON.parse(json.extra) as NonNullable<EventMetadata['extra']> };
    const answer = claim && (await this.answerTo(claim));
    if (answer) return { outcome: 'answered', revision: answer.revision ?? -1n, position: answer.position ?? ORIGIN };

    const known = this.streams.get(stream) ?? [];
    const next = expected === 'no-stream' ? 0 : Number(expected) + 1;
    if (next !== known.length) {
      const samePlace = known.slice(next, next + events.length);
      const last = samePlace.at(-1);
      if (
        last &&
        samePlace.length === events.length &&
        samePlace.every(({ id }, i) => id === events[i]?.id.toLowerCase())
      ) {
        return { outcome: 'duplicate', revision: last.revision, position: last.position };
      }
      throw new ConcurrencyConflict(
        stream,
        String(expected),
        known.length === 0 ? 'no-stream' : String(known.length - 1),
      );
    }

    const recordedAt = this.now().toISOString();
    const recorded = events.map(({ id, type }, i): RecordedEvent => {
      const data = JSON.parse(json.data[i] ?? 'null') as object;
      const position = positionOf(BigInt(this.log.length + i + 1));
      return {
        type,
        data,
        id: id.toLowerCase(),
        stream,
        revision: BigInt(next + i),
        position,
        metadata: { ...metadata, ...extra },
        recordedAt,
      };
    });
    this.log.push(...recorded);
    this.streams.set(stream, [...known, ...recorded]);
    const { revision, position } = recorded.at(-1) as RecordedEvent;
    if (claim) {
      const facts = events.map(({ type, data }) => ({ type, data }));
      await this.keepAnswer(claim, { position, revision, facts });
    }
    this.wakeUp.ring();
    return { outcome: 'appended', revision, position };
  }

  async *readStream(stream: string): AsyncIterable<readonly RecordedEvent[]> {
    const events = this.streams.get(stream);
    if (events) yield await Promise.resolve(events.map(this.newest));
  }

  async *readAll(options: ReadAllOptions = {}): AsyncIterable<EventPage> {
    const { after = ORIGIN, types, pageSize = PAGE_SIZE, signal } = options;
    const head = this.log.length;
    for (let from = Number(ordinalOf(after)); from < head && !signal?.aborted; from += pageSize) {
      const page = this.log.slice(from, Math.min(from + pageSize, head));
      const last = page.at(-1) as RecordedEvent;
      const events = page.map(this.newest).filter(({ type }) => types?.includes(type) ?? true);
      yield await Promise.resolve({ events, checkpoint: last.position, caughtUp: from + pageSize >= head });
    }
  }

  async *readStreams({ category, upTo, types }: ReadStreamsOptions): AsyncIterable<readonly RecordedEvent[]> {
    const names = [...this.streams.keys()].filter((name) => name.startsWith(`${category}-`)).sort();
    for (const name of names) {
      const events = (this.streams.get(name) ?? []).filter(({ position }) => position <= upTo).map(this.newest);
      yield await Promise.resolve(events.filter(({ type }) => types.includes(type)));
    }
  }

  readAt(positions: readonly GlobalPosition[]): Promise<readonly RecordedEvent[]> {
    const wanted = new Set(positions);
    return Promise.resolve(this.log.filter(({ position }) => wanted.has(position)).map(this.newest));
  }

  head(): Promise<Head> {
    const last = this.log.at(-1);
    return Promise.resolve(last ? { position: last.position, recordedAt: last.recordedAt } : { position: ORIGIN });
  }

  locate(position: GlobalPosition): Promise<GlobalPosition | undefined> {
    return Promise.resolve(position);
  }

  changed(timeoutMs: number, signal?: AbortSignal): Promise<void> {
    return this.wakeUp.wait(timeoutMs, signal);
  }

  answerTo(claim: Claim): Promise<Answer | undefined> {
    const entry = this.answers.get(claim.id);
    if (entry && entry.bodyHash !== claim.bodyHash) return Promise.reject(new ClaimReused(claim.key));
    return Promise.resolve(entry?.answer);
  }

  private readonly newest = (event: RecordedEvent): RecordedEvent => ({
    ...event,
    ...this.upcast(event.type, event.data),
  });

  async keepAnswer(claim: Claim, answer: Answer): Promise<Answer> {
    const firstAnswer = await this.answerTo(claim);
    if (!firstAnswer) this.answers.set(claim.id, { bodyHash: claim.bodyHash, answer });
    return firstAnswer ?? answer;
  }
}
