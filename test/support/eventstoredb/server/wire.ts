import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/**
 * One connection of a client, between the socket and HTTP/2: what is frozen neither reads nor writes, and does not even
 * answer the pings by which the client finds out. The socket itself cannot be held back once HTTP/2 has taken it.
 */
export class Wire extends Duplex {
  #frozen = false;
  #heldBack: (() => void)[] = [];

  constructor(private readonly socket: Socket) {
    super({ allowHalfOpen: false });
    socket.on('data', (chunk: Buffer) => {
      if (!this.push(chunk) || this.#frozen) socket.pause();
    });
    socket.on('end', () => this.push(null));
    socket.on('error', () => this.destroy());
    socket.on('close', () => this.destroy());
  }

  freeze(): void {
    this.#frozen = true;
    this.socket.pause();
  }

  thaw(): void {
    this.#frozen = false;
    for (const write of this.#heldBack.splice(0)) write();
    this.socket.resume();
  }

  /** As a crash does: the other side gets a reset, not an end. */
  cut(): void {
    this.socket.resetAndDestroy();
  }

  override _read(): void {
    if (!this.#frozen) this.socket.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, written: (error?: Error | null) => void): void {
    const write = () => void this.socket.write(chunk, written);
    if (this.#frozen) this.#heldBack.push(write);
    else write();
  }

  override _final(ended: () => void): void {
    this.socket.end(ended);
  }

  override _destroy(error: Error | null, destroyed: (error?: Error | null) => void): void {
    this.socket.destroy();
    destroyed(error);
  }
}
