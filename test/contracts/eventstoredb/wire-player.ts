import { readFileSync } from 'node:fs';
import { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import { Client, credentials } from '@grpc/grpc-js';
import type { EventStoreDouble } from '../../support/eventstoredb';
import { Exchange } from './exchange';
import { type Heard, heardFrom } from './heard';
import { BATCH_APPEND, batchesOf, framesFrom, othersOf, type RecordedCall, type Recording } from './recording';
import { requestBytes } from './request-bytes';
import { type Clocks, type Move, ON_TIME } from './scores';
import { unrecordedAppend } from './unrecorded-append';

const FEATURES = '/event_store.client.server_features.ServerFeatures/GetSupportedMethods';

const asBytes = (bytes: Buffer): Buffer => bytes;

/** Sends the requests of a recording as they were sent, byte for byte, and notes what comes back. */
export class WirePlayer {
  readonly #client: Client;
  readonly #exchanges = new Map<RecordedCall, Exchange>();
  readonly #batches: RecordedCall | undefined;
  readonly #appends: Buffer[];
  readonly #others: RecordedCall[];

  constructor(
    private readonly recording: Recording,
    private readonly double: EventStoreDouble,
    tls: boolean,
  ) {
    const channel = tls ? credentials.createSsl(readFileSync(double.caFile)) : credentials.createInsecure();
    // A name would be looked up, and gRPC asks the name server for more than the address.
    this.#client = new Client(`127.0.0.1:${double.port}`, channel, { 'grpc.ssl_target_name_override': 'localhost' });
    this.#batches = batchesOf(recording);
    this.#appends = this.#batches ? framesFrom('client', this.#batches).map(requestBytes) : [];
    this.#others = [...othersOf(recording)];
  }

  async play(moves: readonly Move[]): Promise<Heard[]> {
    for (const move of moves) await this.#play(move);
    // What comes without being asked for has come when another question is answered over the same connection.
    await this.#ask(FEATURES, Buffer.alloc(0)).ended();
    const calls: Heard[] = [];
    for (const call of this.recording.calls) {
      const exchange = this.#exchanges.get(call);
      if (exchange === undefined) continue;
      // Streams of batches were open when the recordings ended; subscriptions were cancelled before.
      if (call.status && !exchange.status) await exchange.cancel();
      calls.push(heardFrom(exchange));
    }
    this.close();
    return calls;
  }

  /** Only what leaves something behind, for the recordings that come after this one. */
  async playWrites(moves: readonly Move[]): Promise<void> {
    for (const move of moves) {
      if (move.kind === 'subscribe') {
        this.#others.shift();
        await this.#append(move.thenAppend);
      } else if (move.kind !== 'call' || /Delete|Tombstone/.test(this.#others[0]!.method)) {
        await this.#play(move);
      } else {
        this.#others.shift();
      }
    }
    this.close();
  }

  close(): void {
    this.#client.close();
  }

  async #play(move: Move): Promise<void> {
    switch (move.kind) {
      case 'append':
        await this.#append(1, move);
        break;
      case 'together':
        await this.#appendTogether(move.count);
        break;
      case 'unrecorded':
        await this.#appendUnrecorded();
        break;
      case 'call':
        await this.#open(this.#others.shift()!).ended();
        break;
      case 'subscribe':
        await this.#subscribe(this.#others.shift()!, move.thenAppend);
        break;
    }
  }

  async #append(count: number, { deadlineMs, clientLateMs, frozenMs }: Clocks = ON_TIME): Promise<void> {
    for (let sent = 0; sent < count; sent += 1) {
      const batches = this.#open(this.#batches!);
      const request = this.#appends.shift()!;
      const answers = batches.replies.length + 1;
      const now = deadlineOf(request) - deadlineMs + clientLateMs;
      this.#setClock(now);
      if (frozenMs > 0) this.double.freeze();
      batches.send(request);
      if (frozenMs > 0) {
        this.#setClock(now + frozenMs);
        this.double.thaw();
      }
      await batches.received(answers);
    }
  }

  async #appendTogether(count: number): Promise<void> {
    const batches = this.#open(this.#batches!);
    for (const request of this.#appends.splice(0, count)) {
      this.#setClock(deadlineOf(request) - ON_TIME.deadlineMs);
      batches.send(request);
    }
    await batches.received(count);
  }

  async #appendUnrecorded(): Promise<void> {
    const aside = this.#openBatches();
    aside.send(unrecordedAppend());
    await aside.received(1);
    await aside.cancel();
  }

  async #subscribe(call: RecordedCall, thenAppend: number): Promise<void> {
    const subscription = this.#open(call);
    const replies = framesFrom('server', call);
    if (replies.length === 0) return subscription.ended();
    if (thenAppend > 0) {
      await subscription.received(replies.findIndex(({ message }) => 'caughtUp' in message!) + 1);
      await this.#append(thenAppend);
    }
    await subscription.received(replies.length);
  }

  #open(call: RecordedCall): Exchange {
    const known = this.#exchanges.get(call);
    if (known) return known;
    const exchange =
      call.method === BATCH_APPEND
        ? this.#openBatches()
        : this.#ask(call.method, requestBytes(framesFrom('client', call)[0]!));
    this.#exchanges.set(call, exchange);
    return exchange;
  }

  #openBatches(): Exchange {
    return new Exchange(BATCH_APPEND, this.#client.makeBidiStreamRequest(BATCH_APPEND, asBytes, asBytes));
  }

  /** On the wire, an answer that is one message differs in nothing from a stream of one. */
  #ask(method: string, request: Buffer): Exchange {
    return new Exchange(method, this.#client.makeServerStreamRequest(method, asBytes, asBytes, request));
  }

  #setClock(now: number): void {
    this.double.faults.clockSkewMs = now - Date.now();
  }
}

const deadlineOf = (request: Buffer): number =>
  BatchAppendReq.deserializeBinary(request).getOptions()!.getDeadline()!.toDate().getTime();
