import { transact } from '#libs/event-sourcing';
import { Atelier } from '../../../../test/support/atelier';
import { ajoute, demande, total } from '../../../../test/support/total';
import { verifyFacts } from './verify-facts';
import { verifyJournal } from './verify-journal';

/** The store that forbids nothing: what its owner may do when nobody watches. */
const GUARD = 'alter table es.events disable trigger events_are_facts';
const GUARDED = 'alter table es.events enable always trigger events_are_facts';

const triggerWith = (events: string, condition: string) =>
  `drop trigger events_are_facts on es.events;
   create trigger events_are_facts before ${events} on es.events ${condition} execute function es.refuse_change();
   alter table es.events enable always trigger events_are_facts`;

describe('the verification of the facts', () => {
  let atelier: Atelier;
  beforeEach(async () => {
    atelier = await Atelier.open([]);
    await transact(atelier.store, total, 'a', () => [ajoute(1), ajoute(2)], demande({ claim: 'h' }));
    await transact(atelier.store, total, 'a', () => [ajoute(3)], demande());
    await transact(atelier.store, total, 'b', () => [ajoute(4), ajoute(5)], demande());
  });
  afterEach(() => atelier.close());

  const shape = ({ type, data }: { type: string; data: object }) => {
    if (type !== 'Ajoute.v1') return 'type inconnu';
    return typeof (data as { n?: unknown }).n === 'number' ? undefined : 'data/n doit être un nombre';
  };
  /** A fold that throws on what no act would have stored. */
  const strict = {
    ...total,
    evolve: (sum: number, fact: Parameters<typeof total.evolve>[1]) => {
      if (fact.data.n > 100) throw new RangeError('la somme dépasse 100');
      return total.evolve(sum, fact);
    },
  };
  const failures = async () => {
    const checks = [
      ...(await verifyJournal(atelier.url, atelier.url)),
      ...(await verifyFacts(atelier.url, { streams: [strict], shape })),
    ];
    return checks.filter(({ ok }) => !ok).map(({ name }) => name);
  };

  it('passes what was stored', async () => {
    expect(await failures()).toEqual([]);
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['a deleted fact', ['delete from es.events where position = 2'], ['positions contiguës']],
    ['the end cut off', ['delete from es.events where position = 5'], ['compteur', 'registre des flux']],
    [
      'the end cut off, with the counter and the register',
      [
        'delete from es.events where position = 5',
        'update es.log_head set position = 4',
        `update es.streams set version = 0 where stream_id = 'total-b'`,
      ],
      ['registre des flux'],
    ],
    ['a stream that was emptied', [`delete from es.events where stream_id = 'total-b'`], ['compteur']],
    ['another revision', ['update es.events set version = 9 where position = 5'], ['révisions des flux']],
    ['another id', ['update es.events set event_id = gen_random_uuid() where position = 3'], ['identifiants']],
    ['another command', ['update es.events set command_id = gen_random_uuid() where position = 3'], ['identifiants']],
    [
      'two facts exchanged',
      [
        'update es.events set version = 7 where position = 1',
        'update es.events set version = 0 where position = 2',
        'update es.events set version = 1 where position = 1',
      ],
      ['révisions des flux', 'identifiants'],
    ],
    [
      'two facts exchanged with their positions',
      [
        'update es.events set version = version + 10, position = position + 10 where position in (1, 2)',
        'update es.events set version = 0, position = 1 where position = 12',
        'update es.events set version = 1, position = 2 where position = 11',
      ],
      ['identifiants'],
    ],
    ['an unknown type', [`update es.events set type = 'Retire.v1' where position = 3`], ['formes']],
    ['another shape', [`update es.events set data = '{"n":"3"}' where position = 3`], ['formes']],
    ['a value that no state allows', [`update es.events set data = '{"n":3000}' where position = 3`], ['états']],
    [
      'a value whose answer was kept',
      [`update es.events set data = '{"n":7}' where position = 2`],
      ['réponses gardées'],
    ],
    ['an answer', [`update es.commands set facts = '[{"type":"Ajoute.v1","data":{"n":9}}]'`], ['réponses gardées']],
    [
      'a stream under another name',
      [
        `update es.events set stream_id = 'autre-b' where stream_id = 'total-b'`,
        `update es.streams set stream_id = 'autre-b' where stream_id = 'total-b'`,
      ],
      ['flux connus'],
    ],
    [
      'an earlier date',
      [`update es.events set recorded_at = recorded_at - interval '1 day' where position = 3`],
      ['dates d’enregistrement'],
    ],
    [
      'a later date',
      [`update es.events set recorded_at = recorded_at + interval '1 day' where position = 3`],
      ['dates d’enregistrement'],
    ],
    ['the counter', ['update es.log_head set position = 9'], ['compteur']],
    ['the register', [`update es.streams set version = 8 where stream_id = 'total-a'`], ['registre des flux']],
    [
      'the places in the register',
      [`update es.streams set first_position = 3 where stream_id = 'total-a'`],
      ['registre des flux'],
    ],
    ['a stream out of the register', [`delete from es.streams where stream_id = 'total-a'`], ['registre des flux']],
    ['a stream of the register alone', [`insert into es.streams values ('total-c', 0, 1, 1)`], ['registre des flux']],
    [
      'a forged fact at the end, with the counter and the register',
      [
        `insert into es.events select 6, stream_id, 2, gen_random_uuid(), type, '{"n":6}', occurred_at, now(), gen_random_uuid(),
          correlation_id, causation_id, actor_id, actor_role, territoire from es.events where position = 5`,
        'update es.log_head set position = 6',
        `update es.streams set version = 2, last_position = 6 where stream_id = 'total-b'`,
      ],
      ['identifiants'],
    ],
    [
      'a guard that refuses nothing',
      [
        'create or replace function es.refuse_change() returns trigger language plpgsql as $$ begin return null; end $$',
      ],
      ['fonctions du journal'],
    ],
    ['a writer that runs as its caller', ['alter function es.append_one security invoker'], ['fonctions du journal']],
    [
      'a writer that looks names up anywhere',
      ['alter function es.append_one reset search_path'],
      ['fonctions du journal'],
    ],
    ['a writer that is everybody’s', ['grant execute on function es.append_batch to public'], ['fonctions du journal']],
    [
      'a rule that drops what is added',
      ['create rule perdu as on insert to es.events do instead nothing'],
      ['fonctions du journal'],
    ],
  ])('notices %s', async (_, statements, expected) => {
    for (const statement of [GUARD, ...statements, GUARDED]) await atelier.rows(statement);
    expect(await failures()).toEqual(expect.arrayContaining([...expected]));
  });

  it.each([
    ['a sleeping trigger', GUARD],
    ['a trigger of ordinary sessions only', 'alter table es.events enable trigger events_are_facts'],
    ['no trigger', 'drop trigger events_are_facts on es.events'],
    ['a trigger of one column', triggerWith('update of extra or delete or truncate', '')],
    ['a trigger that never fires', triggerWith('update or delete or truncate', 'when (false)')],
  ])('notices %s', async (_, statement) => {
    await atelier.rows(statement);
    expect(await failures()).toEqual(['déclencheur']);
  });

  it('does not prove that a value is the one that was stored, and says so at the end', async () => {
    for (const statement of [
      GUARD,
      `update es.events set data = '{"n":7}', actor_role = 'autre' where position = 3`,
      GUARDED,
    ])
      await atelier.rows(statement);
    expect(await failures()).toEqual([]);
  });

  it('warns of an act that is dated after it was stored', async () => {
    await transact(atelier.store, total, 'c', () => [ajoute(1)], { ...demande(), at: '2999-01-01T00:00:00.000Z' });
    const checks = await verifyJournal(atelier.url, atelier.url);
    expect(checks.filter(({ name }) => name === 'dates des actes')).toEqual([
      {
        name: 'dates des actes',
        ok: true,
        warning: true,
        detail: expect.stringMatching(/^à la position 6, un acte daté de 2999/),
      },
    ]);
  });
});
