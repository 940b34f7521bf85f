import { randomUUID } from 'node:crypto';
import { NewerSchema } from '#libs/event-store';
import { Atelier } from '../../../../test/support/atelier';
import { recue } from '../../../../test/support/pieces';
import { migrate } from '../schema/migrate';
import { EventLog1763800000000 } from '../schema/migrations/1763800000000-event-log';
import { verifyJournal } from './verify-journal';

describe('the verification of the log', () => {
  let atelier: Atelier;
  beforeEach(async () => {
    atelier = await Atelier.open([]);
    await atelier.record('essai-a', recue(1), recue(2), recue(3));
    await atelier.record('essai-b', recue(4), recue(5));
  });
  afterEach(() => atelier.close());

  const failures = async () =>
    (await verifyJournal(atelier.url, atelier.url)).filter(({ ok }) => !ok).map(({ name, detail }) => [name, detail]);
  const disguised = async (...statements: readonly string[]) => {
    await atelier.rows('alter table es.events disable trigger events_are_facts');
    for (const statement of statements) await atelier.rows(statement);
    await atelier.rows('alter table es.events enable always trigger events_are_facts');
  };

  it('passes an intact log, and an empty one', async () => {
    expect(await failures()).toEqual([]);
    const [count] = await verifyJournal(atelier.url, atelier.url);
    expect(count).toEqual({ name: 'faits', ok: true, detail: '5 faits relus' });
    const empty = await Atelier.open([]);
    try {
      expect((await verifyJournal(empty.url, empty.url)).filter(({ ok }) => !ok)).toEqual([]);
    } finally {
      await empty.close();
    }
  });

  it('finds a hole, and says where', async () => {
    await disguised('delete from es.events where position = 2');
    expect(await failures()).toEqual([
      ['positions contiguës', 'après la position 1 vient la position 3'],
      ['révisions des flux', 'flux essai-a : révision 1 attendue, 2 trouvée'],
    ]);
  });

  it('finds that the end was cut off', async () => {
    await disguised('delete from es.events where position = 5');
    expect(await failures()).toEqual([
      ['compteur', 'le compteur dit 5, le dernier fait est à 4'],
      ['registre des flux', 'flux essai-b : registre 1, journal 0'],
    ]);
  });

  it('finds a wrong revision', async () => {
    await disguised('update es.events set version = 7 where position = 5');
    expect(await failures()).toEqual([
      ['révisions des flux', 'flux essai-b : révision 1 attendue, 7 trouvée'],
      ['registre des flux', 'flux essai-b : registre 1, journal 7'],
    ]);
  });

  it('finds an id repeated in its stream', async () => {
    const id = randomUUID();
    await disguised(`update es.events set event_id = '${id}' where stream_id = 'essai-a' and version > 0`);
    expect(await failures()).toEqual([['identifiants dans leur flux', `flux essai-a : identifiant ${id} répété`]]);
  });

  it('finds a wrong counter', async () => {
    await atelier.rows('update es.log_head set position = 9');
    expect(await failures()).toEqual([['compteur', 'le compteur dit 9, le dernier fait est à 5']]);
  });

  it('finds a wrong register of streams, whichever side lacks the stream', async () => {
    await atelier.rows(`update es.streams set version = 8 where stream_id = 'essai-a'`);
    expect(await failures()).toEqual([['registre des flux', 'flux essai-a : registre 8, journal 2']]);
    await atelier.rows(`update es.streams set version = 2 where stream_id = 'essai-a'`);
    await atelier.rows(`insert into es.streams values ('essai-c', 0, 1, 1)`);
    expect(await failures()).toEqual([['registre des flux', 'flux essai-c : registre 0, journal ']]);
    await atelier.rows(`delete from es.streams where stream_id in ('essai-b', 'essai-c')`);
    expect(await failures()).toEqual([['registre des flux', 'flux essai-b : registre , journal 1']]);
  });

  it('finds that the trigger sleeps, or is gone', async () => {
    const unprotected = [['déclencheur', 'absent ou désactivé : le journal n’est plus protégé']];
    await atelier.rows('alter table es.events disable trigger events_are_facts');
    expect(await failures()).toEqual(unprotected);
    await atelier.rows('alter table es.events enable trigger events_are_facts');
    expect(await failures()).toEqual(unprotected);
    await atelier.rows('drop trigger events_are_facts on es.events');
    expect(await failures()).toEqual(unprotected);
  });

  it.each(['update es.events set type = type', 'delete from es.events', 'truncate es.events'])(
    'is seldom needed: the owner himself is refused « %s », also as a replica',
    async (statement) => {
      await expect(atelier.rows(statement)).rejects.toThrow(/Le journal ne se modifie pas/);
      const client = await atelier.pool.connect();
      try {
        await client.query('set session_replication_role = replica');
        await expect(client.query(statement)).rejects.toThrow(/Le journal ne se modifie pas/);
      } finally {
        client.release(true);
      }
    },
  );

  it('has a schema of its own age: a newer one is refused', async () => {
    const options = { ownerUrl: atelier.url, applicationUrl: atelier.url, grants: () => [] };
    await expect(migrate({ ...options, migrations: [EventLog1763800000000] })).rejects.toThrow(NewerSchema);
  });
});
