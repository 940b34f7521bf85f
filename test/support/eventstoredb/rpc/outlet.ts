import { setTimeout as pause } from 'node:timers/promises';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { Faults } from '../faults';
import type { StoredEvent } from '../log/stored-event';
import { eventReply, type Reply } from '../wire/read-reply';
import { Bell } from './bell';

/** The way out of a read, as wide as its reader is fast: nothing is taken from the log that cannot leave. */
export class Outlet {
  sent = 0;
  /** Rings when there is room again, and at the end. */
  readonly #room = new Bell();

  constructor(
    private readonly call: ServerWritableStream<unknown, Reply>,
    private readonly faults: Faults,
  ) {
    call.on('drain', () => this.#room.ring());
    call.on('cancelled', () => this.#room.ring());
  }

  get closed(): boolean {
    return this.call.cancelled || this.call.writableEnded;
  }

  async send(reply: Reply): Promise<void> {
    if (this.closed) return;
    this.sent += 1;
    if (!this.call.write(reply)) await this.#room.rung();
  }

  async sendEvent(event: StoredEvent): Promise<void> {
    if (this.faults.deliveryDelayMs > 0) await pause(this.faults.deliveryDelayMs);
    await this.send(eventReply(event));
  }
}
