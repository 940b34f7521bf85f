import {
  checkAppend,
  ConcurrencyConflict,
  EventStore,
  InvalidAppend,
  ORIGIN,
  placeOf,
  placedPositionOf,
  printOf,
  StreamNotWhole,
  Turns,
  upcasterOf,
  type Answer,
  type Append,
  type Appended,
  type Claim,
  type GlobalPosition,
  type RecordedEvent,
  type Upcaster,
} from '#libs/event-sourcing';
import { checkAppendSize } from './append-size';
import { faultOf, type StoreFault } from './connection/faults';
import { InFlight } from './connection/in-flight';
import { LIMITS, type EventStoreDbLimits } from './connection/limits';
import { Link } from './connection/link';
import type { EventStoreDbOptions } from './options';
import { patiently } from './connection/patience';
import { probeThrough, type ProbeResult } from './connection/probe';
import { EVERY_TYPE, ForeignEvent, IGNORES_NONE, type Ignores } from './foreign-event';
import { Recognition } from './recognition';
import { metadataToStore, recordedEventOf } from './recorded-event';
import type { StoreEvent } from './store-event';

const STREAM_PAGE_SIZE = 500;
const DOWN_PATIENCE_MS = 800;

/** What the fault says about the stream, as the port says it; other faults as they are. */
const errorOn = (stream: string, fault: StoreFault, expected = ''): Error => {
  if (fault.kind === 'conflict') return new ConcurrencyConflict(stream, expected, fault.actual ?? '');
  return fault.kind === 'deleted' ? new StreamNotWhole(stream, { cause: fault }) : fault;
};

/** Store on EventStoreDB. Ambiguous appends are sent again unchanged. `Journaler` copies its journal. Call `close` once. */
export class EventStoreDbEventStore extends EventStore {
  private readonly writer: Link;
  private readonly reader: Link;
  private readonly inFlight: InFlight;
  // A server answers the repeat of an append that is under way only after its own time limit, seconds later.
  private readonly turns = new Turns();
  private readonly limits: EventStoreDbLimits;
  private readonly upcast: Upcaster;
  private readonly recognition: Recognition | undefined;

  constructor(private readonly options: EventStoreDbOptions) {
    super();
    const { settings } = options;
    this.limits = { ...LIMITS, ...options.limits };
    this.upcast = options.upcast ?? upcasterOf([]);
    this.writer = new Link(settings, 'ecriture');
    this.reader = new Link(settings, 'lecture');
    this.inFlight = new InFlight(this.limits);
    this.recognition = options.follows && new Recognition(this.reader, options.follows, this.limits.recognisedMs);
  }

  /** One attempt is enough to see that a server which was down is back. */
  private get patience(): EventStoreDbLimits {
    const { limits } = this;
    return this.options.isDown?.() ? { ...limits, patienceMs: Math.min(limits.patienceMs, DOWN_PATIENCE_MS) } : limits;
  }

  async append(append: Append): Promise<Appended> {
    const { stream, events, metadata, claim } = append;
    const json = checkAppend(append, this.options.shapes);
    const category = stream.slice(0, stream.indexOf('-'));
    if (!this.options.categories.includes(category))
      throw new InvalidAppend(
        `La catégorie ${category} n’est pas déclarée : ses faits n’atteindraient pas le journal.`,
      );
    const storedMetadata = metadataToStore(metadata, claim && printOf(claim));
    checkAppendSize(stream, events, json, storedMetadata);
    const { claims } = this.options;
    const answer = claim && (await claims.take(claim));
    if (answer) return { outcome: 'answered', revision: answer.revision ?? -1n, position: answer.position ?? ORIGIN };

    const since = Date.now();
    const { revision, place } = await this.turns.take(stream, () =>
      this.inFlight.take(() => this.send(append, storedMetadata, since)),
    );
    const position = placedPositionOf(place);
    this.options.onAppended?.(position);
    if (claim) {
      const newAnswer = { position, revision, facts: events.map(({ type, data }) => ({ type, data })) };
      // The facts are stored: if this fails, `transact` finds them again in their stream.
      const firstAnswer = await claims.keep(claim, newAnswer).catch(() => newAnswer);
      if (firstAnswer.position !== position) return { outcome: 'answered', revision, position };
    }
    return { outcome: 'appended', revision, position };
  }

  get queueDepth(): number {
    return this.inFlight.depth;
  }

  async *readStream(stream: string): AsyncIterable<readonly RecordedEvent[]> {
    for (let from = 0n; ; from += BigInt(STREAM_PAGE_SIZE)) {
      const asked = from;
      const page = await patiently(this.patience, (ms) =>
        this.reader
          .call(ms, false, (client) => client.readStream(stream, asked, STREAM_PAGE_SIZE))
          .catch((error: unknown) => {
            throw errorOn(stream, faultOf(error));
          }),
      );
      if (page.length === 0 && from === 0n) await this.refuseHidden(stream);
      if (page.length > 0) yield await this.oursOf(stream, page);
      if (page.length < STREAM_PAGE_SIZE) return;
    }
  }

  /** Nothing is decided on a stream that somebody else wrote into. */
  private async oursOf(stream: string, page: readonly StoreEvent[]): Promise<RecordedEvent[]> {
    const { knows = EVERY_TYPE, ignoredIn } = this.options;
    const ours = (ignores: Ignores) => page.map((event) => recordedEventOf(event, this.upcast, { knows, ignores }));
    try {
      return ours(IGNORES_NONE);
    } catch (error) {
      if (!(error instanceof ForeignEvent)) throw error;
    }
    const ignores = (await ignoredIn?.(stream)) ?? IGNORES_NONE;
    try {
      return ours(ignores);
    } catch (error) {
      throw error instanceof ForeignEvent ? new StreamNotWhole(stream, { cause: error }) : error;
    }
  }

  /** A deleted stream reads as one that never was, and an append would go on behind what it held. */
  private async refuseHidden(stream: string): Promise<void> {
    const hides = await patiently(this.patience, (ms) =>
      this.reader.call(ms, false, (client) => client.hidesEvents(stream)),
    );
    if (hides) throw new StreamNotWhole(stream);
  }

  answerTo(claim: Claim): Promise<Answer | undefined> {
    return this.options.claims.answerTo(claim);
  }

  keepAnswer(claim: Claim, answer: Answer): Promise<Answer> {
    return this.options.claims.keep(claim, answer);
  }

  /** Whether the log goes as far as a position: one that was restored to older does not. Throws `StoreFault`. */
  async reaches(position: GlobalPosition): Promise<boolean> {
    const last = await this.reader.call(this.limits.attemptMs, false, (client) => client.last());
    return (last?.place ?? -1n) >= (placeOf(position) ?? 0n);
  }

  /** Uses the existing links, because only one link per process may append. */
  probe(): Promise<ProbeResult> {
    return probeThrough(this.options.settings, this.reader, this.writer);
  }

  /** Cancels calls under way. Returns within seconds. */
  async close(): Promise<void> {
    await Promise.all([this.writer.close(), this.reader.close()]);
  }

  private async send(
    { stream, expected, events }: Append,
    metadata: ReturnType<typeof metadataToStore>,
    since: number,
  ): Promise<{ revision: bigint; place: bigint }> {
    let sent = false;
    return patiently(
      this.patience,
      async (ms) => {
        await this.recognition?.admit(stream, ms, sent);
        return this.writer
          .call(ms, true, (client) => client.append(stream, expected, events, metadata))
          .catch((error: unknown) => {
            const fault = faultOf(error);
            sent ||= fault.ambiguous;
            throw errorOn(stream, fault, String(expected));
          });
      },
      () => sent,
      since,
    );
  }
}
