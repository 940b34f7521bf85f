import { randomUUID } from 'node:crypto';
import { positionOf, type Command, type CommandContext, type DomainEvent } from '#libs/event-sourcing';
import { Later, SYSTEM, type Reaction } from '#libs/projections';

const context: CommandContext = {
  commandId: randomUUID(),
  actor: SYSTEM,
  at: '2026-02-05T11:00:00.000Z',
  correlationId: randomUUID(),
  causationId: randomUUID(),
};

const lire = ({ name, sends }: Reaction, command: Command, quand?: string) => {
  if (!sends.some((type) => command instanceof type))
    throw new Error(`${name} does not list ${command.constructor.name}.`);
  if (command.context !== context) throw new Error(`${name} sends a command under another context.`);
  return [command.constructor.name, command.data, ...(quand === undefined ? [] : [quand])] as const;
};

const recorded = ({ type, data }: DomainEvent) => ({
  type,
  data,
  metadata: { ...context, occurredAt: context.at },
  id: randomUUID(),
  stream: 'essai-1',
  revision: 0n,
  position: positionOf(1n),
  recordedAt: context.at,
});

/** What a reaction sends after a fact: the name of each command, its data, and the instant of those that come later. */
export const reponsesA = (reaction: Reaction, fait: DomainEvent) =>
  reaction
    .react(recorded(fait), context)
    .map((sent) => (sent instanceof Later ? lire(reaction, sent.command, sent.dueAt) : lire(reaction, sent)));

export const cleDOrdre = (reaction: Reaction, fait: DomainEvent): string => reaction.orderingKey(recorded(fait));
