import type { StoreFault } from '../connection/faults';
import type { StoreEvent } from '../store-event';

/** A subscription that can be told to wait. */
export interface AllSource {
  pause(): void;
  resume(): void;
  /** Events that have arrived and were not given yet. */
  readonly waiting: number;
  stop(): void;
}

export interface AllListener {
  onEvent(event: StoreEvent): void;
  /** The server has looked at everything up to there; events before it may still be kept back. */
  onCheckpoint(place: bigint): void;
  onCaughtUp(): void;
  /** The last thing that a subscription says. */
  onFault(fault: StoreFault): void;
}
