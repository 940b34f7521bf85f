import {
  BACKWARDS,
  END,
  EventStoreDBClient,
  FORWARDS,
  jsonEvent,
  NO_STREAM,
  START,
  streamNameFilter,
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  type ResolvedEvent,
} from '@eventstore/db-client';
import type { AllListener, AllSource } from '../subscription/all-source';
import { faultOf, StoreFault } from './faults';
import type { EventStoreSettings } from './settings';
import type { EventToStore, StoreEvent } from '../store-event';

/** Minimum, because the server compares the deadline with its own clock. */
const DEADLINE_MS = 60_000;
const BUFFER = 512;
const WINDOW = 1_000;

const ENCODER = new TextEncoder();

type Found = NonNullable<ResolvedEvent['event'] | AllStreamResolvedEvent['event']>;

const asStoreEvent = (found: Found, prefix: string): StoreEvent => ({
  id: found.id,
  stream: found.streamId.slice(prefix.length),
  revision: found.revision,
  place: found.position?.commit ?? 0n,
  type: found.type,
  data: found.data as object,
  metadata: found.metadata,
  created: found.created,
});

/** Only file that imports the client's package. Throws `StoreFault`s and never retries. */
export class EventStoreDbClient {
  private readonly client: EventStoreDBClient;
  private readonly prefix: string;
  private disposed = false;

  constructor(
    { endpoints, discover, tls, credentials, options, prefix }: EventStoreSettings,
    readonly purpose: string,
  ) {
    const settings = {
      ...options,
      connectionName: `croissance-connectee-${purpose}`,
      defaultDeadline: Math.max(DEADLINE_MS, options.defaultDeadline ?? 0),
      throwOnAppendFailure: true,
    };
    const channel = tls ? { insecure: false, ...(tls.ca ? { rootCertificate: tls.ca } : {}) } : { insecure: true };
    const [endpoint] = endpoints;
    this.prefix = prefix;
    this.client = discover
      ? new EventStoreDBClient(
          { ...settings, endpoints: [...endpoints], nodePreference: 'leader' },
          channel,
          credentials,
        )
      : new EventStoreDBClient({ ...settings, endpoint: endpoint ?? '' }, channel, credentials);
  }

  async append(
    stream: string,
    expected: 'no-stream' | bigint,
    events: readonly EventToStore[],
    metadata: Record<string, unknown>,
  ): Promise<{ revision: bigint; place: bigint }> {
    try {
      // Bytes, because the package would encode an object as base64 and decode it again, twice.
      const bytes = ENCODER.encode(JSON.stringify(metadata));
      const toStore = events.map(({ id, type, data }) =>
        jsonEvent({ id, type, data: data as Record<string, unknown>, metadata: bytes }),
      );
      const { nextExpectedRevision, position } = await this.client.appendToStream(this.prefix + stream, toStore, {
        expectedRevision: expected === 'no-stream' ? NO_STREAM : expected,
        requiresLeader: true,
      });
      return { revision: nextExpectedRevision, place: position?.commit ?? 0n };
    } catch (error) {
      throw faultOf(error);
    }
  }

  /** Reads the page to its end: a read left in the middle would keep its call open. Empty when the stream does not exist. */
  async readStream(stream: string, fromRevision: bigint, maxCount: number): Promise<StoreEvent[]> {
    return this.collect(
      this.client.readStream(this.prefix + stream, {
        fromRevision,
        direction: FORWARDS,
        maxCount,
        requiresLeader: true,
      }),
    );
  }

  /** Whether its metadata hide older events of the stream, or all of them: `$tb`, which a deletion sets too, or a limit. */
  async hidesEvents(stream: string): Promise<boolean> {
    try {
      const { metadata } = await this.client.getStreamMetadata(this.prefix + stream, { requiresLeader: true });
      return ['truncateBefore', 'maxCount', 'maxAge'].some((limit) => metadata !== undefined && limit in metadata);
    } catch (error) {
      throw faultOf(error);
    }
  }

  async last(): Promise<StoreEvent | undefined> {
    return (
      await this.collect(
        this.client.readAll({ fromPosition: END, direction: BACKWARDS, maxCount: 1, requiresLeader: true }),
      )
    )[0];
  }

  subscribe(after: bigint | undefined, categories: readonly string[], listener: AllListener): AllSource {
    const filter = streamNameFilter({
      prefixes: categories.map((category) => `${this.prefix}${category}-`),
      maxSearchWindow: WINDOW,
      checkpointInterval: 1,
      checkpointReached: (_: AllStreamSubscription, { commit }) => {
        listener.onCheckpoint(commit);
      },
    });
    const fromPosition = after === undefined ? START : { commit: after, prepare: after };
    const subscription = this.client.subscribeToAll({ fromPosition, filter }, { highWaterMark: BUFFER });
    subscription.on('error', (error) => {
      listener.onFault(faultOf(error));
    });
    subscription.on('caughtUp', () => {
      listener.onCaughtUp();
    });
    subscription.on('data', ({ event }) => {
      if (event) listener.onEvent(asStoreEvent(event, this.prefix));
    });
    return {
      pause: () => {
        subscription.pause();
      },
      resume: () => {
        subscription.resume();
      },
      get waiting() {
        return subscription.readableLength;
      },
      stop: () => {
        subscription.unsubscribe().catch(() => undefined);
      },
    };
  }

  /** Cancels every call under way. May never settle: wait for it with a limit. */
  async dispose(): Promise<void> {
    this.disposed = true;
    await this.client.dispose();
  }

  private async collect(read: AsyncIterable<{ event?: Found }>): Promise<StoreEvent[]> {
    const events: StoreEvent[] = [];
    try {
      for await (const { event } of read) if (event) events.push(asStoreEvent(event, this.prefix));
      // A read that `dispose` cuts ends as if it were complete.
      if (this.disposed)
        throw new StoreFault('unavailable', false, { message: 'the read was cut by our own disposal' });
      return events;
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind === 'not-found') return [];
      throw fault;
    }
  }
}
