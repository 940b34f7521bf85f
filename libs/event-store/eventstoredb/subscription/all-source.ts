import type { StoreFault } from '../connection/faults';
import type { StoreEvent } from '../store-event';

export interface AllSource {
  pause(): void;
  resume(): void;
  /** Events received but not delivered yet. */
  readonly waiting: number;
  stop(): void;
}

export interface AllListener {
  onEvent(event: StoreEvent): void;
  /** The server has read everything up to `place`. Earlier events may still be buffered in the client. */
  onCheckpoint(place: bigint): void;
  onCaughtUp(): void;
  onFault(fault: StoreFault): void;
}
