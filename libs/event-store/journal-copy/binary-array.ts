const FIRST_BYTES = 4_096;
/** Dimensions, flags, element type, length and lower bound: 32 bits each. */
const HEADER_BYTES = 20;
/** Largest size of a UTF-16 unit in UTF-8. */
const WIDEST = 3;
const LENGTH_BYTES = 4;
const INT8_BYTES = 8;

/** Type numbers of PostgreSQL (pg_type). */
export const OIDS = { text: 25, bigint: 20, timestamptz: 1184 };

/** One-dimensional array without nulls, in PostgreSQL's binary format. Its buffer is outside the heap. */
export class BinaryArray {
  private buffer = Buffer.allocUnsafe(FIRST_BYTES);
  private length = HEADER_BYTES;
  private count = 0;

  constructor(private readonly type: keyof typeof OIDS) {}

  text(value: string): void {
    this.reserve(LENGTH_BYTES + value.length * WIDEST);
    const bytes = this.buffer.write(value, this.length + LENGTH_BYTES);
    this.buffer.writeInt32BE(bytes, this.length);
    this.length += LENGTH_BYTES + bytes;
    this.count += 1;
  }

  int8(value: bigint): void {
    this.reserve(LENGTH_BYTES + INT8_BYTES);
    this.buffer.writeInt32BE(INT8_BYTES, this.length);
    this.buffer.writeBigInt64BE(value, this.length + LENGTH_BYTES);
    this.length += LENGTH_BYTES + INT8_BYTES;
    this.count += 1;
  }

  get bytes(): Buffer {
    const header = [this.count > 0 ? 1 : 0, 0, OIDS[this.type], this.count, 1];
    for (const [i, value] of header.entries()) this.buffer.writeInt32BE(value, i * LENGTH_BYTES);
    // An empty array has no dimension, hence no bounds.
    return this.buffer.subarray(0, this.count > 0 ? this.length : 3 * LENGTH_BYTES);
  }

  private reserve(bytes: number): void {
    const least = this.length + bytes;
    if (least <= this.buffer.length) return;
    const wider = Buffer.allocUnsafe(Math.max(least, this.buffer.length * 2));
    this.buffer.copy(wider, 0, 0, this.length);
    this.buffer = wider;
  }
}
