import { randomUUID } from 'node:crypto';
import { ClaimReused, ConcurrencyConflict, type Append, type EventStore } from '#libs/event-sourcing';
import { append, fact, metadata, readWhole, stream, type Door } from './samples';

/** Keys, and what they were answered. */
export const claimsCases = (door: () => Door) => {
  let store: EventStore;
  beforeAll(() => {
    ({ store } = door());
  });

  describe('claims', () => {
    const claimed = (name: string, commandId = randomUUID(), bodyHash = 'h1'): Append => ({
      ...append(name, 'no-stream', fact(0)),
      metadata: metadata(commandId),
      claim: { id: commandId, key: commandId, bodyHash },
    });

    it('knows no answer before, and the facts with their place after', async () => {
      const given = claimed(stream());
      const { claim, events } = given as Required<Append>;
      expect(await store.answerTo(claim)).toBeUndefined();
      const { position, revision } = await store.append(given);
      const facts = events.map(({ type, data }) => ({ type, data }));
      expect(await store.answerTo(claim)).toEqual({ position, revision, facts });
    });

    it('answers an append under a claim that has its answer, without storing', async () => {
      const name = stream();
      const given = claimed(name);
      const { position, revision } = await store.append(given);
      const other = { ...given, expected: 0n, events: [fact(7)] };
      expect(await store.append(other)).toEqual({ outcome: 'answered', position, revision });
      expect(await readWhole(store, name)).toHaveLength(1);
    });

    it('looks for a claim by its own id, not by the id of the command', async () => {
      const given = claimed(stream());
      const other = { ...given, metadata: metadata(randomUUID()) };
      const { position, revision } = await store.append(given);
      expect(await store.append(other)).toEqual({ outcome: 'answered', position, revision });
    });

    it('refuses another body under the same key, in a question and in an append', async () => {
      const given = claimed(stream());
      await store.append(given);
      const {
        metadata: { commandId },
      } = given;
      const claim = { id: commandId, key: commandId, bodyHash: 'h2' };
      await expect(store.answerTo(claim)).rejects.toBeInstanceOf(ClaimReused);
      await expect(store.append({ ...given, claim })).rejects.toBeInstanceOf(ClaimReused);
    });

    it('stores nothing of a refused append, neither facts nor claim', async () => {
      const name = stream();
      await store.append(append(name, 'no-stream', fact(0)));
      const given = claimed(name) as Required<Append>;
      await expect(store.append(given)).rejects.toBeInstanceOf(ConcurrencyConflict);
      expect(await store.answerTo(given.claim)).toBeUndefined();
    });

    it('keeps the first answer of a command that changed nothing', async () => {
      const commandId = randomUUID();
      const claim = { id: commandId, key: commandId, bodyHash: 'h' };
      const first = { facts: [], revision: 3n };
      expect(await store.keepAnswer(claim, first)).toEqual(first);
      expect(await store.keepAnswer(claim, { facts: [], revision: 9n })).toEqual(first);
    });
  });
};
