import type { StoredEvent } from './log/stored-event';

/** A place in the log: (commit, 0) is just before the event at that commit position, (commit, commit) is on it. */
export interface Position {
  readonly commit: bigint;
  readonly prepare: bigint;
}

export const START: Position = { commit: 0n, prepare: 0n };

export const positionOf = ({ position }: StoredEvent): Position => ({ commit: position, prepare: position });

export const justBefore = ({ position }: StoredEvent): Position => ({ commit: position, prepare: 0n });

export const isAfter = ({ position }: StoredEvent, { commit, prepare }: Position): boolean =>
  position > commit || (position === commit && position > prepare);

/** In a log in order: the index of the first event that fulfils what all those behind it fulfil too. */
export const firstIndex = (events: readonly StoredEvent[], fulfils: (event: StoredEvent) => boolean): number => {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fulfils(events[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
};
