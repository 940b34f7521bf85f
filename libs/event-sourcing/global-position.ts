import type { GlobalPosition } from './event-store';

const WIDTH = 20;
const PLACE = 'c';

/** Position in a log whose order is a count. */
export const positionOf = (ordinal: bigint): GlobalPosition =>
  ordinal.toString().padStart(WIDTH, '0') as GlobalPosition;

export const ordinalOf = (position: GlobalPosition): bigint => BigInt(position);

/** Position in a store whose places grow without being a count (EventStoreDB's commit positions). */
export const placedPositionOf = (place: bigint): GlobalPosition =>
  `${PLACE}${place.toString().padStart(WIDTH - 1, '0')}` as GlobalPosition;

/** Undefined for a count. */
export const placeOf = (position: GlobalPosition): bigint | undefined =>
  position.startsWith(PLACE) ? BigInt(position.slice(1)) : undefined;

export const ORIGIN = positionOf(0n);

/** Undefined when the text is not a position. */
export const parsePosition = (text: string): GlobalPosition | undefined =>
  /^[c\d]\d{19}$/.test(text) ? (text as GlobalPosition) : undefined;
