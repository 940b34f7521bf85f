import { randomUUID } from 'node:crypto';
import type { Claim, CommandContext } from './command-context';
import type { DomainEvent, StreamModel } from './domain-event';
import type { Answer } from './event-store';
import { ClaimReused } from './event-store.errors';
import { MemoryEventStore } from './memory-event-store';
import { transact } from './transact';

type Ajoute = DomainEvent<'Ajoute.v1', { n: number }>;

const total: StreamModel<number, Ajoute> = {
  category: 'total',
  initialState: 0,
  evolve: (sum, { data: { n } }) => sum + n,
};

const contextOf = (bodyHash: string, commandId: string): CommandContext => ({
  ...{ commandId, correlationId: commandId, causationId: commandId, at: '2026-04-20T09:00:00.000Z' },
  actor: { personneId: randomUUID(), role: 'essai', territoire: 'FR' },
  claim: { key: commandId, bodyHash },
});

/** As with EventStoreDB when the process dies between an append and the answer of its claim: claimed, and never answered. */
class ForgetsAnswers extends MemoryEventStore {
  private readonly bodies = new Map<string, string>();

  override answerTo(commandId: string, { key, bodyHash }: Claim): Promise<Answer | undefined> {
    const body = this.bodies.get(commandId) ?? bodyHash;
    this.bodies.set(commandId, body);
    return body === bodyHash ? Promise.resolve(undefined) : Promise.reject(new ClaimReused(key));
  }

  override keepAnswer(_commandId: string, _claim: Claim, answer: Answer): Promise<Answer> {
    return Promise.resolve(answer);
  }
}

describe('transact', () => {
  const add = (n: number) => (): readonly Ajoute[] => [
    { type: 'Ajoute.v1', data: { n } },
    { type: 'Ajoute.v1', data: { n: n + 1 } },
  ];

  it('finds the facts of a command whose answer was lost in their stream, and does not decide again', async () => {
    const store = new ForgetsAnswers();
    const context = contextOf('h', randomUUID());
    const first = await transact(store, total, 'a', add(1), context);
    await transact(store, total, 'a', add(10), contextOf('h', randomUUID()));
    const again = await transact(
      store,
      total,
      'a',
      () => {
        throw new Error('It was decided once.');
      },
      context,
    );
    expect(again).toEqual(first);
    const facts = [];
    for await (const page of store.readStream('total-a')) facts.push(...page);
    expect(facts).toHaveLength(4);
  });

  it('keeps what else is known of the act with its facts, and nothing where nothing is', async () => {
    const store = new MemoryEventStore();
    await transact(store, total, 'a', add(1), contextOf('h', randomUUID()), { commande: 'Ajouter' });
    await transact(store, total, 'a', add(1), contextOf('h', randomUUID()));
    const extras = [];
    for await (const page of store.readStream('total-a')) extras.push(...page.map(({ metadata }) => metadata.extra));
    expect(extras).toEqual([{ commande: 'Ajouter' }, { commande: 'Ajouter' }, undefined, undefined]);
  });

  it('refuses another body under a key that was claimed and never answered', async () => {
    const store = new ForgetsAnswers();
    const commandId = randomUUID();
    await transact(store, total, 'a', add(1), contextOf('h', commandId));
    await expect(transact(store, total, 'a', add(2), contextOf('autre', commandId))).rejects.toBeInstanceOf(
      ClaimReused,
    );
  });
});
