import { Buffer } from 'node:buffer';

/** An event as a writer sends it. */
export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** An event of the log. Commit and prepare positions are the same number: there are no transactions of several streams. */
export interface StoredEvent extends ProposedEvent {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  /** Ticks of 100 ns since 1970, by the clock of the server. */
  readonly created: bigint;
}

/** What every record costs besides its texts: recordings 01 to 16 fit this number to the byte. */
const RECORD_OVERHEAD = 90;

/** Positions are byte offsets: a record begins where the one before it ends. */
export const recordSize = (stream: string, event?: ProposedEvent): bigint => {
  const name = Buffer.byteLength(stream);
  if (event === undefined) return BigInt(RECORD_OVERHEAD + name);
  return BigInt(
    RECORD_OVERHEAD + name + Buffer.byteLength(event.type) + event.data.byteLength + event.metadata.byteLength,
  );
};
