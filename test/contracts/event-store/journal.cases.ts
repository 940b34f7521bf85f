import { followingCases } from './following.cases';
import { readingAllCases } from './reading-all.cases';
import type { JournalDoor } from './samples';
import { upcastAmongAllCases } from './upcast.cases';

/** One case per promise of the journal. Nobody else appends to what it holds while they run. */
export const journalContract = (door: () => JournalDoor) => {
  describe('the journal', () => {
    readingAllCases(door);
    followingCases(door);
    upcastAmongAllCases(door);
  });
};
