import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One message, or the end of what one side sends. */
export interface Frame {
  readonly from: 'client' | 'server';
  readonly message?: object;
  readonly bytes?: number;
  /** The exact bytes, unless they are too many to be kept. */
  readonly base64?: string;
}

export interface CallStatus {
  readonly code: number;
  readonly name: string;
  readonly details: string;
  readonly trailers: Readonly<Record<string, string>>;
}

export interface RecordedCall {
  readonly method: string;
  readonly frames: readonly Frame[];
  /** Missing when the call was still open at the end. */
  readonly status?: CallStatus;
}

/** What the promise of one step of the client came to: `returns` or `throws`. */
export interface StepOutcome {
  readonly step: string;
  readonly returns?: unknown;
  readonly throws?: Readonly<Record<string, unknown>>;
}

export interface Recording {
  readonly scenario: string;
  readonly what: string;
  readonly clientOutcome: readonly StepOutcome[];
  readonly calls: readonly RecordedCall[];
}

const folder = join(__dirname, 'recordings');

export const recordings = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Recording);

export const framesFrom = (side: Frame['from'], { frames }: RecordedCall): readonly Frame[] =>
  frames.filter(({ from, message }) => from === side && message !== undefined);

export const BATCH_APPEND = '/event_store.client.streams.Streams/BatchAppend';

/** The stream of batches over which a recording sends its appends, where it has any. */
export const batchesOf = ({ calls }: Recording): RecordedCall | undefined =>
  calls.find(({ method }) => method === BATCH_APPEND);

/** The other calls, in the order in which they began. */
export const othersOf = ({ calls }: Recording): readonly RecordedCall[] =>
  calls.filter(({ method }) => method !== BATCH_APPEND);
