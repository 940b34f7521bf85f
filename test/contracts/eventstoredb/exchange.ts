import { type ClientDuplexStream, type ClientReadableStream, status as Status, type StatusObject } from '@grpc/grpc-js';
import { News } from './news';

type Call = ClientReadableStream<Buffer> | ClientDuplexStream<Buffer, Buffer>;

/** What the server sends over one call, as it comes. */
export class Exchange {
  readonly replies: Buffer[] = [];
  status: StatusObject | undefined;
  readonly #news = new News();

  constructor(
    readonly method: string,
    private readonly call: Call,
  ) {
    call.on('data', (reply: Buffer) => {
      this.replies.push(reply);
      this.#news.tell();
    });
    call.on('status', (status: StatusObject) => {
      this.status = status;
      this.#news.tell();
    });
    // Every end but a good one comes twice: as a status, and as an error that must be listened to.
    call.on('error', () => {});
  }

  get statusName(): string | undefined {
    return this.status && Status[this.status.code];
  }

  send(request: Buffer): void {
    if ('write' in this.call) this.call.write(request);
  }

  /** Until that many replies are there or no more will come. */
  async received(count: number): Promise<void> {
    await this.#news.until(() => this.replies.length >= count || this.status !== undefined);
  }

  async ended(): Promise<void> {
    await this.#news.until(() => this.status !== undefined);
  }

  async cancel(): Promise<void> {
    this.call.cancel();
    await this.ended();
  }
}
