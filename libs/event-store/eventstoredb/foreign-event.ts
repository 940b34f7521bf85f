import { BrokenLog } from '#libs/event-sourcing';
import type { StoreEvent } from './store-event';

/** An event in a stream of ours that this programme did not write, or that this version of it does not know. */
export class ForeignEvent extends BrokenLog {}

/** A fact of ours, which a newer version of the programme wrote: it is known after an upgrade, and may not be ignored. */
export class UnknownFact extends ForeignEvent {}

/** Nothing more is ever written into the stream. */
export class EndedStream extends ForeignEvent {}

/** Whether this version knows the facts of a type. */
export type KnownTypes = (type: string) => boolean;

/** Whether an operator decided that an event counts for nothing. */
export type Ignores = (event: Pick<StoreEvent, 'stream' | 'revision' | 'id'>) => boolean;

export interface Knowledge {
  readonly knows: KnownTypes;
  readonly ignores: Ignores;
}

export const IGNORES_NONE: Ignores = () => false;

export const EVERY_TYPE: KnownTypes = () => true;

/** By which the server itself says that a stream was ended for ever. */
export const END_OF_STREAM = '$streamDeleted';
