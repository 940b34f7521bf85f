/** `place`: commit position in the order of all events. */
export interface StoreEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: bigint;
  readonly place: bigint;
  readonly type: string;
  readonly data: object;
  readonly metadata: unknown;
  readonly created: Date;
}

export interface EventToStore {
  readonly id: string;
  readonly type: string;
  readonly data: object;
}
