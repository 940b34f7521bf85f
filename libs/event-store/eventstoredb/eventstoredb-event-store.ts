import { setTimeout as pause } from 'node:timers/promises';
import {
  checkAppend,
  ConcurrencyConflict,
  EventStore,
  InvalidAppend,
  ORIGIN,
  placedPositionOf,
  StoreUnavailable,
  Turns,
  upcasterOf,
  type Answer,
  type Append,
  type Appended,
  type Claim,
  type EventPage,
  type GlobalPosition,
  type Head,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type Subscription,
  type Upcaster,
} from '#libs/event-sourcing';
import { AllEvents } from './all-events';
import { checkAppendSize } from './append-size';
import { faultOf } from './faults';
import { InFlight } from './in-flight';
import { LIMITS, type EventStoreDbLimits } from './limits';
import { Link } from './link';
import type { EventStoreDbOptions } from './options';
import { patiently } from './patience';
import { probeThrough, type Probed } from './probe';
import { metadataToStore, recordedEventOf } from './recorded-event';

const STREAM_PAGE_SIZE = 500;

/**
 * The port on EventStoreDB. An ambiguous append is settled by sending it again, unchanged: the server knows its ids, and
 * answers with the original place. Reads of all streams are those of our categories. Call `close` once.
 */
export class EventStoreDbEventStore extends EventStore {
  private readonly writer: Link;
  private readonly reader: Link;
  private readonly follower: Link;
  private readonly all: AllEvents;
  private readonly inFlight: InFlight;
  // A repeat of an append that is still under way gets no answer from a server before its time limit, seconds later.
  private readonly turns = new Turns();
  private readonly limits: EventStoreDbLimits;
  private readonly upcast: Upcaster;

  constructor(private readonly options: EventStoreDbOptions) {
    super();
    const { settings } = options;
    this.limits = { ...LIMITS, ...options.limits };
    this.upcast = options.upcast ?? upcasterOf([]);
    this.writer = new Link(settings, 'ecriture');
    this.reader = new Link(settings, 'lecture');
    this.follower = new Link(settings, 'suivi');
    this.all = new AllEvents(this.follower, this.upcast, {
      categories: options.categories,
      silenceMs: this.limits.silenceMs,
    });
    this.inFlight = new InFlight(this.limits);
  }

  async append(append: Append): Promise<Appended> {
    const { stream, events, metadata, claim } = append;
    const json = checkAppend(append);
    const category = stream.slice(0, stream.indexOf('-'));
    if (!this.options.categories.includes(category))
      throw new InvalidAppend(
        `La catégorie ${category} n’est pas déclarée : ses faits n’atteindraient pas le journal.`,
      );
    const refusal = this.options.refusal?.();
    if (refusal !== undefined) throw new StoreUnavailable(refusal, false);
    const stored = metadataToStore(metadata);
    checkAppendSize(stream, events, json, stored);
    const { claims } = this.options;
    const kept = claim && (await claims.take(metadata.commandId, claim));
    if (kept) return { outcome: 'answered', revision: kept.revision ?? -1n, position: kept.position ?? ORIGIN };

    const since = Date.now();
    const { revision, place } = await this.turns.take(stream, () =>
      this.inFlight.take(() => this.send(append, stored, since)),
    );
    const position = placedPositionOf(place);
    this.options.onAppended?.(position);
    if (claim) {
      const answer = { position, revision, facts: events.map(({ type, data }) => ({ type, data })) };
      // The facts are stored: without its answer, the claim finds them again in their stream.
      const first = await claims.keep(metadata.commandId, claim, answer).catch(() => answer);
      if (first.position !== position) return { outcome: 'answered', revision, position };
    }
    return { outcome: 'appended', revision, position };
  }

  /** Appends that wait for their turn. */
  get queueDepth(): number {
    return this.inFlight.depth;
  }

  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncIterable<readonly RecordedEvent[]> {
    const { from, backwards = false, max = Number.MAX_SAFE_INTEGER } = options;
    let left = max;
    let next = backwards ? undefined : from;
    while (left > 0) {
      const size = Math.min(left, STREAM_PAGE_SIZE);
      const asked = next;
      const page = await patiently(this.limits, (ms) =>
        this.reader.call(ms, false, (client) => client.readStream(stream, { from: asked, backwards, max: size })),
      );
      const wanted = backwards && from !== undefined ? page.filter(({ revision }) => revision >= from) : page;
      if (wanted.length > 0) yield wanted.map((event) => recordedEventOf(event, this.upcast));
      const last = page.at(-1);
      if (!last || page.length < size || wanted.length < page.length) return;
      if (backwards && last.revision === 0n) return;
      next = last.revision + (backwards ? -1n : 1n);
      left -= page.length;
    }
  }

  readAll(options: ReadAllOptions = {}): AsyncIterable<EventPage> {
    return this.all.read(options);
  }

  subscribeAll(options: ReadAllOptions, sink: (page: EventPage) => Promise<void>): Subscription {
    return this.all.subscribe(options, sink);
  }

  async head(): Promise<Head> {
    const last = await patiently(this.limits, (ms) => this.reader.call(ms, false, (client) => client.last()));
    return last
      ? { position: placedPositionOf(last.place), recordedAt: last.created.toISOString() }
      : { position: ORIGIN };
  }

  locate(position: GlobalPosition): Promise<GlobalPosition | undefined> {
    return Promise.resolve(position);
  }

  /** The store pushes what comes; whoever polls looks again in a moment. */
  async changed(timeoutMs: number, signal?: AbortSignal): Promise<void> {
    await pause(Math.min(timeoutMs, 100), undefined, signal ? { signal } : {}).catch(() => undefined);
  }

  answerTo(commandId: string, claim: Claim): Promise<Answer | undefined> {
    return this.options.claims.answerTo(commandId, claim);
  }

  keepAnswer(commandId: string, claim: Claim, answer: Answer): Promise<Answer> {
    return this.options.claims.keep(commandId, claim, answer);
  }

  /** Whether it answers, lets us read all and write. Through the connections in use: only one of a process may append. */
  probe(): Promise<Probed> {
    return probeThrough(this.options.settings, this.reader, this.writer);
  }

  /** Ends what is under way, and returns within seconds whatever the server does. */
  async close(): Promise<void> {
    await Promise.all([this.writer.close(), this.reader.close(), this.follower.close()]);
  }

  private async send(
    { stream, expected, events }: Append,
    metadata: ReturnType<typeof metadataToStore>,
    since: number,
  ): Promise<{ revision: bigint; place: bigint }> {
    let sent = false;
    return patiently(
      this.limits,
      (ms) =>
        this.writer
          .call(ms, true, (client) => client.append(stream, expected, events, metadata))
          .catch((error: unknown) => {
            const fault = faultOf(error);
            sent ||= fault.ambiguous;
            throw fault.kind === 'conflict'
              ? new ConcurrencyConflict(stream, String(expected), fault.actual ?? '')
              : fault;
          }),
      () => sent,
      since,
    );
  }
}
