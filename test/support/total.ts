import { randomUUID } from 'node:crypto';
import {
  ClaimReused,
  MemoryEventStore,
  refusal,
  type Answer,
  type Claim,
  type CommandContext,
  type DomainEvent,
  type RecordedEvent,
  type StreamModel,
} from '#libs/event-sourcing';

export type Ajoute = DomainEvent<'Ajoute.v1', { n: number }>;

/** The smallest stream: a sum. */
export const total: StreamModel<number, Ajoute> = {
  category: 'total',
  initialState: () => 0,
  evolve: (sum, { data: { n } }) => sum + n,
  isVisibleTo: (_, { role }) => role === 'essai',
};

export const ajoute = (n: number): Ajoute => ({ type: 'Ajoute.v1', data: { n } });
export const ajouter = (n: number) => (): readonly Ajoute[] => [ajoute(n)];

export const Inconnu = refusal('not-found', 'total-inconnu', 'Ce total n’existe pas.');
export const Depasse = refusal('rule', 'total-depasse', 'Ce total est dépassé.');

/** Somebody's request; with `claim`, under an Idempotency-Key of this body. */
export const demande = ({
  commandId = randomUUID(),
  claim,
  revision,
  role = 'essai',
}: { commandId?: string; claim?: string; revision?: bigint; role?: string } = {}): CommandContext => ({
  commandId,
  correlationId: commandId,
  causationId: commandId,
  at: '2026-04-20T09:00:00.000Z',
  actor: { personneId: randomUUID(), role, territoire: 'FR' },
  ...(claim === undefined ? {} : { claim: { id: commandId, key: commandId, bodyHash: claim } }),
  ...(revision === undefined ? {} : { expectedRevision: revision }),
});

export const faitsDe = async (store: MemoryEventStore, stream: string): Promise<RecordedEvent[]> => {
  const facts: RecordedEvent[] = [];
  for await (const page of store.readStream(stream)) facts.push(...page);
  return facts;
};

/** As with EventStoreDB when the process dies between an append and the answer of its claim: claimed, and never answered. */
export class ForgetsAnswers extends MemoryEventStore {
  private readonly bodies = new Map<string, string>();

  override answerTo({ id, key, bodyHash }: Claim): Promise<Answer | undefined> {
    const body = this.bodies.get(id) ?? bodyHash;
    this.bodies.set(id, body);
    return body === bodyHash ? Promise.resolve(undefined) : Promise.reject(new ClaimReused(key));
  }

  override keepAnswer(_claim: Claim, answer: Answer): Promise<Answer> {
    return Promise.resolve(answer);
  }
}
