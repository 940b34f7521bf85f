import { randomUUID } from 'node:crypto';
import { ClaimReused, transact, type CommandContext, type StreamModel } from '#libs/event-sourcing';
import type { EventStoreDbDoor } from './eventstoredb.door';
import { fact } from './samples';

const model: StreamModel<number, ReturnType<typeof fact>> = {
  category: 'contrat',
  initialState: () => 0,
  evolve: (count) => count + 1,
  isVisibleTo: () => true,
};

/** A store beside the database of its claims: the two are restored apart. */
export const lostClaimsCases = (door: () => EventStoreDbDoor): void => {
  describe('a key whose claim was lost', () => {
    const id = randomUUID();
    const commandId = randomUUID();
    const send = (bodyHash: string, n: number) => {
      const context: CommandContext = {
        ...{ commandId, correlationId: commandId, causationId: commandId, at: new Date().toISOString() },
        actor: { personneId: randomUUID(), role: 'essai', territoire: 'FR' },
        claim: { id: commandId, key: commandId, bodyHash },
      };
      return transact(door().store, model, id, () => [fact(n)], context);
    };

    it('is answered as the first time with the same body, and refused with another one', async () => {
      const first = await send('h1', 1);
      await door().loseClaims();
      await expect(send('h2', 2)).rejects.toBeInstanceOf(ClaimReused);
      await door().loseClaims();
      expect(await send('h1', 1)).toMatchObject({ revision: first.revision });
    });
  });
};
