import { randomUUID } from 'node:crypto';
import { positionOf, type CommandContext, type RecordedEvent } from '#libs/event-sourcing';
import { Later, SYSTEM } from '#libs/projections';
import { reactions } from '../../src/reactions';
import frozen from './commands.json';
import { everyEvent } from './every-event';

const context: CommandContext = {
  ...{ commandId: randomUUID(), actor: SYSTEM, at: '2026-04-20T09:00:00.000Z' },
  ...{ correlationId: randomUUID(), causationId: randomUUID() },
};
const recorded = ({ type, data }: { type: string; data: object }): RecordedEvent => ({
  ...{ type, data, id: randomUUID(), stream: 'essai-1', revision: 0n, position: positionOf(1n) },
  ...{ metadata: { ...context, occurredAt: context.at }, recordedAt: context.at },
});

/** Commands as the outbox keeps them, for two years sometimes: a name or a field that changes would leave them unsendable. */
const sent = (): Record<string, string[]> => {
  const commands = Object.values(everyEvent).flatMap((event) =>
    reactions.flatMap((reaction) => reaction.react(recorded(event), context)),
  );
  return Object.fromEntries(
    commands
      .map((item) => (item instanceof Later ? item.command : item))
      .map((command) => [command.constructor.name, Object.keys(command)] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
};

describe('commands that wait in the outbox', () => {
  it('keep their names and their fields', () => {
    expect(sent()).toEqual(frozen);
  });

  it('are all declared by a reaction, and none is declared for nothing', () => {
    const declared = reactions.flatMap(({ sends }) => sends.map(({ name }) => name));
    expect(Object.keys(sent()).sort()).toEqual([...new Set(declared)].sort());
  });
});
