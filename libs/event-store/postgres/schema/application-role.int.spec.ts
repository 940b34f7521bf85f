import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { ProjectionEngine, projection } from '#libs/projections';
import { grants, migrations } from '../../../../src/composition/schema';
import { freshDatabase, sessionsOf, type FreshDatabase } from '../../../../test/support/fresh-database';
import { Piece, recue, type PieceEvent } from '../../../../test/support/pieces';
import { until } from '../../../../test/support/until';
import { migrate, schemaState, type SchemaState } from './migrate';
import { PostgresEventStore } from '../postgres-event-store';
import { verifyJournal } from '../journal/verify-journal';

const pieces = projection<PieceEvent>({
  name: 'pieces@1',
  tables: [Piece],
  on: {
    'PieceRecue.v1': ({ data: { lieu, numero, nom, poids } }, rows) =>
      rows.put(Piece, { lieu, numero, nom, poids, note: null }),
  },
});

/** A migration of the next version. */
class Later {
  readonly name = 'Later1900000000000';
  up = () => Promise.resolve();
  down = () => Promise.resolve();
}

describe('a role for the application that does not own the schema', () => {
  const role = `appli "${randomBytes(4).toString('hex')}`;
  const quoted = `"${role.replaceAll('"', '""')}"`;
  let owner: FreshDatabase;
  let ownerPool: Pool;
  let pool: Pool;
  let url: string;
  let before: readonly SchemaState[];

  beforeAll(async () => {
    owner = await freshDatabase();
    ownerPool = sessionsOf(owner.url, 1);
    await ownerPool.query(`create role ${quoted} login password 'essai'`);
    const application = new URL(owner.url);
    application.username = role;
    application.password = 'essai';
    url = application.href;
    before = await Promise.all([schemaState(url, [...migrations, Later]), schemaState(owner.url, migrations)]);
    await migrate({ ownerUrl: owner.url, applicationUrl: url, migrations, grants });
    pool = sessionsOf(url, 1);
  });
  afterAll(async () => {
    await pool.end();
    await ownerPool.query(`drop owned by ${quoted}`);
    await ownerPool.query(`drop role ${quoted}`);
    await ownerPool.end();
    await owner.drop();
  });

  it('waits for the role that owns the schema', async () => {
    expect(before).toEqual(['waiting', 'owned']);
    expect(await schemaState(url, migrations)).toBe('ready');
    expect(await schemaState(url, [...migrations, Later])).toBe('waiting');
    await expect(schemaState(url, migrations.slice(1))).rejects.toThrow(/plus récente du programme/);
  });

  it('appends, reads, projects and forgets answers', async () => {
    const store = new PostgresEventStore({ url });
    const source = new DataSource({ type: 'postgres', url, entities: [Piece], installExtensions: false });
    await source.initialize();
    const execute = () => Promise.resolve();
    const engine = new ProjectionEngine({ url, source, journal: store, projections: [pieces], reactions: [], execute });
    await engine.start();
    const commandId = '0190c5a0-0000-7000-8000-000000000001';
    const { position } = await store.append({
      stream: 'essai-a',
      expected: 'no-stream',
      events: [{ ...recue(1), id: '0190c5a0-0000-7000-8000-000000000002' }],
      metadata: {
        commandId,
        correlationId: commandId,
        causationId: commandId,
        occurredAt: '2026-04-20T09:00:00Z',
        actor: { personneId: commandId, role: 'systeme', territoire: 'FR' },
      },
      claim: { id: commandId, key: 'cle', bodyHash: 'h' },
    });
    await until(() => engine.reached('pieces', position, 1_000), Boolean);
    expect(await source.manager.count(Piece)).toBe(1);
    await engine.rebuild('pieces', () => undefined);
    expect(await source.manager.count(Piece)).toBe(1);
    expect(await store.answerTo({ id: commandId, key: 'cle', bodyHash: 'h' })).toMatchObject({ revision: 0n });
    expect(await store.forgetAnswers(-1)).toBe(1);
    await engine.stop();
    await Promise.all([source.destroy(), store.close()]);
  });

  it.each([
    'update es.events set type = type',
    'delete from es.events',
    'truncate es.events',
    'alter table es.events disable trigger all',
    'drop table es.events',
    `insert into es.events select position + 1000, stream_id || 'x', version, event_id, type, data, occurred_at, recorded_at, command_id, correlation_id, causation_id, actor_id, actor_role, territoire from es.events`,
    'delete from es.streams',
    'update es.streams set version = version',
    `insert into es.streams values ('essai-z', 0, 1, 1)`,
    'update es.log_head set position = position',
    'select from es.log_head for update',
    'update es.log_head set recorded_at = null',
    'alter function es.append_one security invoker',
    'create or replace function es.refuse_change() returns trigger language plpgsql as $$ begin return null; end $$',
    'delete from coffre.personnes',
    'update coffre.consultations set motif = motif',
    'update acces.consultations set refusee = refusee',
    'delete from acces.consultations',
    'update documents.contenus set empreinte = empreinte',
    'truncate documents.contenus',
  ])('may not « %s »', async (statement) => {
    await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('keeps, erases and removes the contents of documents', async () => {
    const key = `document_id = '0190c5a0-0000-7000-8000-000000000003'`;
    await pool.query(
      `insert into documents.contenus (document_id, empreinte, contenu) values ('0190c5a0-0000-7000-8000-000000000003', repeat('a', 64), '')`,
    );
    await pool.query(`update documents.contenus set contenu = null, nom = null, efface_le = now() where ${key}`);
    expect((await pool.query(`delete from documents.contenus where ${key}`)).rowCount).toBe(1);
  });

  it('records what auditors ask, and the identity that they read by it', async () => {
    const { rows } = await pool.query<{ numero: string }>(
      `insert into acces.consultations (auditeur_id, territoire, methode, parametres, refusee)
        values (gen_random_uuid(), 'FR', 'GET', '', false) returning numero`,
    );
    const read = `insert into coffre.consultations (personne_id, consulte_par, role, motif, demande)
      values (gen_random_uuid(), 'a', 'auditeur', 'essai', $1)`;
    expect((await pool.query(read, [rows[0]?.numero])).rowCount).toBe(1);
  });

  it('is told by the verification', async () => {
    const checks = await verifyJournal(owner.url, url);
    expect(checks.at(-1)).toEqual({
      name: 'droits du rôle applicatif',
      ok: true,
      detail: `${role} ne peut que lire et ajouter`,
    });
    const alone = await verifyJournal(owner.url, owner.url);
    expect(alone.at(-1)).toMatchObject({
      ok: true,
      warning: true,
      detail: expect.stringContaining('DATABASE_OWNER_URL'),
    });
  });
});
