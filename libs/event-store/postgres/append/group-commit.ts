import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import {
  EventStoreError,
  InvalidAppend,
  StoreOverloaded,
  StoreUnavailable,
  type Append,
  type Appended,
  checkAppend,
  type ShapeCheck,
} from '#libs/event-sourcing';
import { sendBatch } from './append-batch';
import type { CheckedAppend } from './checked-append';
import { cannotWrite, isDisconnection, isRefusedDatum, isTransient, sessionOf } from '../connection';
import { asText } from '../rows';

interface Pending extends CheckedAppend {
  readonly bytes: number;
  readonly since: number;
  resolve(appended: Appended): void;
  reject(error: unknown): void;
}

const BATCH = { appends: 500, events: 2_000, bytes: 1024 * 1024 };

export interface QueueLimits {
  readonly appends: number;
  readonly bytes: number;
  /** How long an append waits for a server that does not answer, in milliseconds. */
  readonly patienceMs: number;
}

const LIMITS: QueueLimits = { appends: 5_000, bytes: 64 * 1024 * 1024, patienceMs: 3_000 };

// One plan for every batch, made for large tables even while they are empty.
const PLANNING = ['-c plan_cache_mode=force_generic_plan', '-c enable_seqscan=off', '-c jit=off'];

const refusalOf = (cause: unknown): EventStoreError =>
  isRefusedDatum(cause)
    ? new InvalidAppend('Le magasin de faits refuse cet envoi.', { cause })
    : new StoreUnavailable('La base de données n’accepte pas d’écriture ; vos données sont conservées.', false, {
        cause,
      });

/** Commits appends in batches over one connection. Sends a batch again, unchanged, when the connection is lost. */
export class GroupCommit {
  private queue: Pending[] = [];
  private queuedBytes = 0;
  private pumping: Promise<void> | undefined;
  private client: Client | undefined;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly onCommit: () => void,
    private readonly limits: QueueLimits = LIMITS,
    private readonly shapes?: ShapeCheck,
    private readonly onUnwritable: () => void = () => undefined,
  ) {}

  append(append: Append): Promise<Appended> {
    const json = checkAppend(append, this.shapes);
    const bytes = json.data.reduce((sum, text) => sum + text.length, 0);
    if (this.closed)
      throw new StoreUnavailable('Le programme s’arrête : renvoyez votre demande dans un instant.', false);
    if (this.queue.length >= this.limits.appends || this.queuedBytes + bytes > this.limits.bytes)
      throw new StoreOverloaded(1);
    return new Promise((resolve, reject) => {
      this.queue.push({ append, json, bytes, since: Date.now(), resolve, reject });
      this.queuedBytes += bytes;
      this.pumping ??= this.pump();
    });
  }

  get depth(): number {
    return this.queue.length;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.pumping;
    await this.client?.end();
  }

  private async pump(): Promise<void> {
    // Appends made in the same turn of the event loop leave together.
    await new Promise(setImmediate);
    while (this.queue.length > 0) await this.send(this.take());
    this.pumping = undefined;
  }

  /** At most one append per stream: the next one's expectation depends on it. */
  private take(): Pending[] {
    const batch: Pending[] = [];
    const later: Pending[] = [];
    const streams = new Set<string>();
    let events = 0;
    let bytes = 0;
    for (const pending of this.queue) {
      const { stream, events: facts } = pending.append;
      const full =
        batch.length > 0 &&
        (batch.length >= BATCH.appends || events + facts.length > BATCH.events || bytes + pending.bytes > BATCH.bytes);
      if (full || streams.has(stream)) {
        later.push(pending);
        // Also keeps later appends of the stream from overtaking this one.
        streams.add(stream);
        continue;
      }
      streams.add(stream);
      events += facts.length;
      bytes += pending.bytes;
      batch.push(pending);
    }
    this.queue = later;
    this.queuedBytes = later.reduce((sum, pending) => sum + pending.bytes, 0);
    return batch;
  }

  private async send(batch: Pending[], attempt = 0, sent = false): Promise<void> {
    try {
      const client = await this.connection();
      sent = true;
      const outcomes = await sendBatch(client, batch);
      for (const [i, outcome] of outcomes.entries()) {
        if (outcome instanceof EventStoreError) batch[i]?.reject(outcome);
        else batch[i]?.resolve(outcome);
      }
      this.onCommit();
    } catch (error) {
      await this.recover(batch, attempt, sent, error);
    }
  }

  private async recover(batch: Pending[], attempt: number, sent: boolean, error: unknown): Promise<void> {
    const away = isDisconnection(error);
    if (cannotWrite(error)) this.onUnwritable();
    if (away) this.drop();
    if (!away && !isTransient(error)) {
      // One bad datum must not fail the other appends.
      if (batch.length > 1) for (const pending of batch) await this.send([pending]);
      else batch[0]?.reject(refusalOf(error));
      return;
    }
    const now = Date.now();
    const patient = batch.filter(({ since }) => now - since < this.limits.patienceMs);
    for (const pending of batch.filter((candidate) => !patient.includes(candidate))) {
      const message = 'La base de données ne répond pas ; vos données sont conservées.';
      pending.reject(new StoreUnavailable(message, sent, { cause: error }));
    }
    if (patient.length === 0) return;
    await pause(Math.min(500, 25 * 2 ** attempt) * (0.5 + Math.random()));
    await this.send(patient, attempt + 1, sent);
  }

  private async connection(): Promise<Client> {
    if (this.client) return this.client;
    const client = new Client({ ...sessionOf(this.url, PLANNING), types: asText });
    client.on('error', () => {
      this.drop(client);
    });
    await client.connect();
    this.client = client;
    return client;
  }

  private drop(client = this.client): void {
    if (client === undefined || client !== this.client) return;
    this.client = undefined;
    client.end().catch(() => undefined);
  }
}
