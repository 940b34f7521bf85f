import { BrokenLog } from '#libs/event-sourcing';

/** An event in a stream of ours that this programme did not write, or that this version of it does not know. */
export class ForeignEvent extends BrokenLog {}

/** Whether this version knows the facts of a type. */
export type KnownTypes = (type: string) => boolean;

export const EVERY_TYPE: KnownTypes = () => true;

/** By which the server itself says that a stream was ended for ever. */
export const END_OF_STREAM = '$streamDeleted';
