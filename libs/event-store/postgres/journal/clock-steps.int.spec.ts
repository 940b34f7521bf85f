import { randomUUID } from 'node:crypto';
import { Atelier } from '../../../../test/support/atelier';
import { ajoute } from '../../../../test/support/total';
import { verifyJournal } from './verify-journal';

const AHEAD = `alter table es.events disable trigger events_are_facts;
  update es.events set recorded_at = recorded_at + interval '3 years';
  update es.log_head set recorded_at = recorded_at + interval '3 years';
  alter table es.events enable always trigger events_are_facts`;

/** Each is written by a function of its own. */
const WAYS: readonly (readonly [string, (atelier: Atelier) => Promise<unknown>])[] = [
  ['one fact', (atelier) => atelier.record('total-a', ajoute(2))],
  ['two facts', (atelier) => atelier.record('total-a', ajoute(2), ajoute(3))],
  [
    'a fact under a key',
    ({ store }) =>
      store.append({
        stream: 'total-e',
        expected: 'no-stream',
        events: [{ ...ajoute(2), id: randomUUID() }],
        metadata: {
          commandId: randomUUID(),
          correlationId: randomUUID(),
          causationId: randomUUID(),
          actor: { personneId: randomUUID(), role: 'systeme', territoire: 'FR' },
          occurredAt: '2026-04-20T09:00:00.000Z',
        },
        claim: { id: randomUUID(), key: 'cle', bodyHash: 'corps' },
      }),
  ],
];

/** A database clock that was three years ahead when the first fact was stored, and is right again. */
describe.each(WAYS)('a database clock that was ahead until %s came', (_, append) => {
  let atelier: Atelier;
  beforeEach(async () => {
    atelier = await Atelier.open([]);
    await atelier.record('total-a', ajoute(1));
    await atelier.rows(AHEAD);
    await append(atelier);
    await Promise.all(['b', 'c', 'd'].map((id) => atelier.record(`total-${id}`, ajoute(1), ajoute(2))));
  });
  afterEach(() => atelier.close());

  const checks = async () =>
    (await verifyJournal(atelier.url, atelier.url)).filter(({ name }) => /^(?:dates d’enr|horloge)/.test(name));

  it('dates the facts of that moment only', async () => {
    const late = await atelier.rows(`select position from es.events where recorded_at > now() + interval '1 day'`);
    expect(late).toHaveLength(1);
  });

  it('is told by the verification, which fails on no other date', async () => {
    expect(await checks()).toEqual([
      { name: 'dates d’enregistrement', ok: true, detail: expect.stringContaining('que là où l’horloge') },
      { name: 'horloge de la base', ok: true, warning: true, detail: expect.stringMatching(/^elle a reculé 1 fois/) },
    ]);
    await atelier.rows('delete from es.clock_steps');
    expect(await checks()).toMatchObject([{ ok: false }, { ok: true }]);
  });
});
