import { BACKWARDS, EventStoreDBClient } from '@eventstore/db-client';
import { BatchAppendReq, DeleteReq, ReadReq, TombstoneReq } from '@eventstore/db-client/generated/streams_pb';
import type { EventStoreDouble } from '../../support/eventstoredb';
import * as asked from './client-requests';
import { Listened } from './listened';
import { returned, thrown } from './outcomes';
import { batchesOf, framesFrom, othersOf, type RecordedCall, type Recording, type StepOutcome } from './recording';
import { requestBytes } from './request-bytes';
import { type Clocks, type Move, ON_TIME } from './scores';
import { unrecordedAppend } from './unrecorded-append';

/** Does what the recorded client did with the same client, and notes what its promises come to. */
export class ClientPlayer {
  readonly #outcomes: StepOutcome[] = [];
  readonly #appends: BatchAppendReq[];
  readonly #others: RecordedCall[];
  readonly #client: EventStoreDBClient;

  constructor(
    private readonly recording: Recording,
    private readonly double: EventStoreDouble,
    url: string,
  ) {
    this.#client = EventStoreDBClient.connectionString(url);
    const batches = batchesOf(recording);
    const requests = batches ? framesFrom('client', batches).map(requestBytes) : [];
    this.#appends = requests.map((request) => BatchAppendReq.deserializeBinary(request));
    this.#others = [...othersOf(recording)];
  }

  async play(moves: readonly Move[]): Promise<readonly StepOutcome[]> {
    for (const move of moves) await this.#play(move);
    await this.#client.dispose();
    return this.#outcomes;
  }

  async #play(move: Move): Promise<void> {
    switch (move.kind) {
      case 'append':
        return this.#note(move.step, () => this.#append(this.#appends.shift()!, move));
      case 'together':
        return this.#note(move.step, () => this.#appendTogether(move.count));
      case 'unrecorded':
        return this.#note(move.step, () => this.#append(BatchAppendReq.deserializeBinary(unrecordedAppend())));
      case 'call':
        return this.#note(move.step, () => this.#call(this.#others.shift()!, move.step));
      case 'subscribe':
        return this.#note(move.step, () => this.#subscribe(this.#others.shift()!, move));
    }
  }

  async #note(step: string | undefined, act: () => Promise<unknown>): Promise<void> {
    try {
      const value = await act();
      if (step !== undefined) this.#outcomes.push({ step, returns: returned(value) });
    } catch (error) {
      this.#outcomes.push({ step: step ?? 'not a step of the client', throws: thrown(error) });
    }
  }

  async #append(request: BatchAppendReq, { deadlineMs, clientLateMs, frozenMs }: Clocks = ON_TIME): Promise<unknown> {
    const options = request.getOptions()!;
    const { faults } = this.double;
    faults.clockSkewMs = Math.max(faults.clockSkewMs, clientLateMs);
    if (frozenMs > 0) this.double.freeze();
    const appended = this.#client.appendToStream(
      asked.streamName(options.getStreamIdentifier()),
      asked.events(request),
      { expectedRevision: asked.expectedRevision(options), deadline: deadlineMs },
    );
    if (frozenMs > 0) {
      faults.clockSkewMs += frozenMs;
      this.double.thaw();
    }
    return appended;
  }

  async #appendTogether(count: number): Promise<number> {
    const appended = await Promise.all(this.#appends.splice(0, count).map((request) => this.#append(request)));
    return appended.length;
  }

  async #call(call: RecordedCall, step: string | undefined): Promise<unknown> {
    const request = requestBytes(framesFrom('client', call)[0]!);
    switch (step === undefined ? undefined : call.method.split('/').at(-1)) {
      case 'Read':
        return this.#read(ReadReq.deserializeBinary(request).getOptions()!);
      case 'Delete': {
        const options = DeleteReq.deserializeBinary(request).getOptions()!;
        const stream = asked.streamName(options.getStreamIdentifier());
        return this.#client.deleteStream(stream, { expectedRevision: BigInt(options.getRevision()) });
      }
      case 'Tombstone': {
        const options = TombstoneReq.deserializeBinary(request).getOptions()!;
        return this.#client.tombstoneStream(asked.streamName(options.getStreamIdentifier()));
      }
      default:
        // The client asks by itself, or the recorder did between two steps.
        return undefined;
    }
  }

  async #read(options: ReadReq.Options): Promise<unknown> {
    const [direction, maxCount] = [asked.direction(options), Number(options.getCount())];
    const stream = options.getStream();
    if (stream === undefined) {
      return this.#readHead(options.getAll()!);
    }
    const read: unknown[] = [];
    const fromRevision = asked.fromRevision(stream);
    const name = asked.streamName(stream.getStreamIdentifier());
    for await (const { event } of this.#client.readStream(name, { direction, maxCount, fromRevision })) {
      read.push([event?.type, event?.revision]);
    }
    return read;
  }

  async #readHead(options: ReadReq.Options.AllOptions): Promise<unknown> {
    let head: unknown;
    const fromPosition = asked.fromPosition(options);
    const lastOne = this.#client.readAll({ direction: BACKWARDS, maxCount: 1, fromPosition });
    for await (const { event } of lastOne) head = { type: event?.type, position: event?.position };
    return head;
  }

  async #subscribe(call: RecordedCall, { step, thenAppend }: Extract<Move, { kind: 'subscribe' }>): Promise<unknown> {
    const options = ReadReq.deserializeBinary(requestBytes(framesFrom('client', call)[0]!)).getOptions()!;
    const filter = asked.filter(options.getFilter());
    const fromPosition = asked.fromPosition(options.getAll()!);
    const subscription = new Listened(
      this.#client.subscribeToAll(filter ? { fromPosition, filter } : { fromPosition }),
    );
    if (thenAppend > 0) {
      await subscription.until((words) => words.includes('caughtUp'));
      for (const request of this.#appends.splice(0, thenAppend)) await this.#append(request);
    }
    const recorded = this.recording.clientOutcome.find((outcome) => outcome.step === step)?.returns;
    const enough = Array.isArray(recorded) ? recorded.length : Infinity;
    const words = await subscription.until(({ length }) => length >= enough);
    await subscription.stop();
    return words;
  }
}
