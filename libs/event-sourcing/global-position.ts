import type { GlobalPosition } from './event-store';

const WIDTH = 20;
const PLACE = 'c';

/** A position of a log whose order is a plain count. */
export const positionOf = (ordinal: bigint): GlobalPosition =>
  ordinal.toString().padStart(WIDTH, '0') as GlobalPosition;

/** Inverse of `positionOf`. */
export const ordinalOf = (position: GlobalPosition): bigint => BigInt(position);

/** A position of a store whose places grow without being a count (EventStoreDB's commit positions): never taken for one. */
export const placedPositionOf = (place: bigint): GlobalPosition =>
  `${PLACE}${place.toString().padStart(WIDTH - 1, '0')}` as GlobalPosition;

/** Inverse of `placedPositionOf`; undefined for a count. */
export const placeOf = (position: GlobalPosition): bigint | undefined =>
  position.startsWith(PLACE) ? BigInt(position.slice(1)) : undefined;

/** Before the first event. */
export const ORIGIN = positionOf(0n);

/** Reads a position that came from outside; undefined when it is not one. */
export const parsePosition = (text: string): GlobalPosition | undefined =>
  /^[c\d]\d{19}$/.test(text) ? (text as GlobalPosition) : undefined;
