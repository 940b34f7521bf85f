import { randomUUID } from 'node:crypto';
import { positionOf, type Command, type CommandContext, type RecordedEvent } from '#libs/event-sourcing';
import { Later, storedCommand, SYSTEM, type StoredCommand } from '#libs/projections';
import { NATURES_D_OBJET, type Objet } from '#modules/objets';
import { reactions } from '../../src/reactions';
import frozen from './commands.json';
import waiting from './commands-in-waiting.json';
import { everyEventAsRead } from './every-event';

const context: CommandContext = {
  commandId: randomUUID(),
  actor: SYSTEM,
  at: '2026-04-20T09:00:00.000Z',
  correlationId: randomUUID(),
  causationId: randomUUID(),
};
const recorded = ({ type, data }: { type: string; data: object }): RecordedEvent => ({
  type,
  data,
  id: randomUUID(),
  stream: 'essai-1',
  revision: 0n,
  position: positionOf(1n),
  metadata: { ...context, occurredAt: context.at },
  recordedAt: context.at,
});

interface Held {
  readonly objet?: Objet;
  readonly objets?: readonly Objet[];
}

/** Money is held for objects of several natures, and each has reactions of its own: the example stands for all. */
const inEachNature = ({ type, data }: { type: string; data: object }) => {
  const { objet, objets }: Held = data;
  if (!objet && !objets) return [{ type, data }];
  return NATURES_D_OBJET.map((nature) => ({
    type,
    data: {
      ...data,
      ...(objet ? { objet: { ...objet, nature } } : {}),
      ...(objets ? { objets: objets.map((each) => ({ ...each, nature })) } : {}),
    },
  }));
};

/** Commands as the outbox keeps them, for two years sometimes: a name or a field that changes would leave them unsendable. */
const commands = (): readonly Command[] =>
  Object.values(everyEventAsRead)
    .flatMap(inEachNature)
    .flatMap((event) => reactions.flatMap((reaction) => reaction.react(recorded(event), context)))
    .map((item) => (item instanceof Later ? item.command : item));

const sent = (): Record<string, string[]> => {
  return Object.fromEntries(
    commands()
      .map((command) => [command.constructor.name, Object.keys(command.data)] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
};

describe('commands that wait in the outbox', () => {
  it('keep their names and their fields', () => {
    expect(sent()).toEqual(frozen);
  });

  it.each(Object.keys(frozen))('%s is made again from a row of version 0.1, and from one of today', (name) => {
    const Stored = reactions.flatMap(({ sends }) => sends).find((command) => command.name === name);
    const asked = commands().find((command) => command.constructor.name === name);
    if (!Stored || !asked) throw new Error(`${name} is sent by no reaction.`);
    const rows = [
      { ...asked.data, context },
      { data: asked.data, context },
    ];
    for (const row of rows) {
      const command = storedCommand(Stored, JSON.parse(JSON.stringify(row)) as StoredCommand);
      expect(command).toBeInstanceOf(Stored);
      expect(command).toEqual(asked);
    }
  });

  it.each(waiting)('$name is made again from the row that an earlier version left', ({ name, data, today }) => {
    const Stored = reactions.flatMap(({ sends }) => sends).find((command) => command.name === name);
    if (!Stored) throw new Error(`${name} is sent by no reaction.`);
    expect(Object.keys(storedCommand(Stored, { data, context }).data).sort()).toEqual(
      [...(frozen as Readonly<Record<string, readonly string[]>>)[name]!].sort(),
    );
    expect(storedCommand(Stored, { data, context }).data).toEqual(today);
    expect(storedCommand(Stored, { ...data, context }).data).toEqual(today);
  });

  it('are all declared by a reaction, and none is declared for nothing', () => {
    const declared = reactions.flatMap(({ sends }) => sends.map(({ name }) => name));
    expect(Object.keys(sent()).sort()).toEqual([...new Set(declared)].sort());
  });
});
