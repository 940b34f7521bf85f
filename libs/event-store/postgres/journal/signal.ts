import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { sessionOf } from '../connection';

const CHANNEL = 'es_journal';
const APART_MS = 50;
const RETRY_MS = 1_000;

/** Notifies other processes of new events, 20 times a second at most. A lost notification costs a second. */
export class Signal {
  private readonly stopping = new AbortController();
  private client: Client | undefined;
  private sending: Promise<void> | undefined;
  private again = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly url: string,
    private readonly onSignal: () => void,
  ) {}

  start(): void {
    this.running ??= this.listen();
  }

  send(): void {
    this.again = true;
    this.sending ??= this.sendAll().finally(() => (this.sending = undefined));
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.sending;
    await this.running;
  }

  private async sendAll(): Promise<void> {
    while (this.again && !this.stopping.signal.aborted) {
      this.again = false;
      await this.client?.query(`notify ${CHANNEL}`).catch(() => undefined);
      await pause(APART_MS, undefined, { signal: this.stopping.signal, ref: false }).catch(() => undefined);
    }
  }

  private async listen(): Promise<void> {
    const { signal } = this.stopping;
    const stopped = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    while (!signal.aborted) {
      const client = new Client(sessionOf(this.url));
      const ended = new Promise<void>((resolve) => {
        client.on('end', resolve);
        client.on('error', () => {
          resolve();
        });
      });
      client.on('notification', this.onSignal);
      try {
        await client.connect();
        await client.query(`listen ${CHANNEL}`);
        this.client = client;
        await Promise.race([ended, stopped]);
      } catch {
        // Retried in a second. Readers poll meanwhile.
      }
      this.client = undefined;
      await client.end().catch(() => undefined);
      await pause(RETRY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
}
