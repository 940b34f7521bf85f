import { appendCases } from './append.cases';
import { claimsCases } from './claims.cases';
import { readingCases } from './reading.cases';
import { refusedCases } from './refused.cases';
import type { Door } from './samples';
import { upcastCases } from './upcast.cases';

/** One case per promise of the store. Each makes its own streams, so that a store that already holds events passes too. */
export const eventStoreContract = (door: () => Door) => {
  appendCases(door);
  refusedCases(door);
  readingCases(door);
  claimsCases(door);
  upcastCases(door);
};
