import type { GlobalPosition } from './event-store';

const WIDTH = 20;

/** A position of a store whose order is a plain count. */
export const positionOf = (ordinal: bigint): GlobalPosition =>
  ordinal.toString().padStart(WIDTH, '0') as GlobalPosition;

/** Inverse of `positionOf`. */
export const ordinalOf = (position: GlobalPosition): bigint => BigInt(position);

/** Before the first event. */
export const ORIGIN = positionOf(0n);

/** Reads a position that came from outside; undefined when it is not one. */
export const parsePosition = (text: string): GlobalPosition | undefined =>
  /^\d{20}$/.test(text) ? (text as GlobalPosition) : undefined;
