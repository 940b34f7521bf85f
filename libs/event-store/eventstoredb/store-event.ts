/** An event as the server keeps it. Each has a place of its own in the order of all. */
export interface StoreEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: bigint;
  readonly place: bigint;
  readonly type: string;
  readonly data: object;
  readonly metadata: unknown;
  /** Instant at which the server wrote it. */
  readonly created: Date;
}

export interface EventToStore {
  readonly id: string;
  readonly type: string;
  readonly data: object;
}
