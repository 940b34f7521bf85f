const FIRST_BYTES = 4_096;
/** Bytes that a UTF-16 unit takes at most in UTF-8. */
const WIDEST = 3;
const BREAK = 10;

/** Texts that are neither empty nor on several lines, one per line, written at once into bytes outside of the heap. */
export class Lines {
  private buffer = Buffer.allocUnsafe(FIRST_BYTES);
  private length = 0;

  push(text: string): void {
    const end = this.length + 1 + text.length * WIDEST;
    if (end > this.buffer.length) this.grow(end);
    if (this.length > 0) this.buffer[this.length++] = BREAK;
    this.length += this.buffer.write(text, this.length);
  }

  get bytes(): Buffer {
    return this.buffer.subarray(0, this.length);
  }

  private grow(least: number): void {
    const wider = Buffer.allocUnsafe(Math.max(least, this.buffer.length * 2));
    this.buffer.copy(wider, 0, 0, this.length);
    this.buffer = wider;
  }
}
