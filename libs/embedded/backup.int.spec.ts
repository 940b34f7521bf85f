import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { query } from '../../test/support/embedded-servers';
import { Writer } from '../../test/support/writer';
import {
  backUp,
  holdsDatabase,
  readBackup,
  restoreBackup,
  startEmbeddedPostgres,
  type BackupOptions,
  type EmbeddedPostgres,
} from './index';
import { choosePlace } from './server-place';

const NUMBERS = 'select count(*)::int, coalesce(max(number), 0) from numbers';

describe('the backup of an embedded PostgreSQL', () => {
  const used: string[] = [];
  const started: EmbeddedPostgres[] = [];
  let server: EmbeddedPostgres;
  let key: string;

  const fresh = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sauvegarde-'));
    used.push(folder);
    return folder;
  };
  const start = async (dataDirectory: string) => {
    const one = await startEmbeddedPostgres({ dataDirectory });
    started.push(one);
    used.push(one.directory);
    return one;
  };
  /** Where a database may be restored; under root, its files are elsewhere. */
  const place = async (folder: string) => {
    const dataDirectory = join(folder, 'base');
    used.push((await choosePlace(dataDirectory, false)).directory);
    return dataDirectory;
  };
  const save = async (options: Partial<BackupOptions> = {}) => {
    const destination = join(await fresh(), 'copie');
    await backUp({ server, destination, others: { cle: key, absente: `${key}-absente` }, ...options });
    return destination;
  };
  const restoreInto = async (folder: string, dataDirectory: string) =>
    restoreBackup(await readBackup(folder), {
      dataDirectory,
      others: { cle: join(dataDirectory, '..', 'cle-rendue') },
    });
  const ask = async (dataDirectory: string, sql: string) => {
    const restored = await start(dataDirectory);
    const rows = await query(restored.url, sql);
    await restored.stop();
    return rows;
  };
  const heldBackups = () => query(server.url, 'select slot_name from pg_replication_slots');

  beforeAll(async () => {
    const folder = await fresh();
    key = join(folder, 'cle');
    await writeFile(key, 'secret');
    server = await start(join(folder, 'base'));
    await query(server.url, 'create table numbers (number int primary key, filler text)');
  });
  afterAll(async () => {
    for (const one of started) await one.stop();
    for (const folder of used) await rm(folder, { recursive: true, force: true });
  });

  it('holds every row that was committed before it ended, while rows are written and tables dropped', async () => {
    const client = new Client({ connectionString: server.url });
    await client.connect();
    const writer = new Writer(client);
    let before = 0;
    let isStirred = false;
    const onProgress = async () => {
      if (!isStirred) {
        isStirred = true;
        await query(server.url, 'create table brief as select 1 as one');
        await query(server.url, 'checkpoint');
        await writer.more(50);
        for (const sql of ['drop table numbers_before', 'vacuum full pg_class', 'checkpoint'])
          await query(server.url, sql);
      }
      before = writer.committed;
    };
    await query(server.url, 'create table numbers_before as select * from generate_series(1, 10000)');
    const folder = await save({ onProgress });
    await writer.end();
    await client.end();

    const dataDirectory = await place(await fresh());
    expect(await holdsDatabase(dataDirectory)).toBe(false);
    await restoreInto(folder, dataDirectory);
    expect(await holdsDatabase(dataDirectory)).toBe(true);
    const [count, last] = (await ask(dataDirectory, NUMBERS)) as [number, number];
    expect(before).toBeGreaterThanOrEqual(50);
    expect(last).toBeGreaterThanOrEqual(before);
    expect(count).toBe(last);
    expect(await heldBackups()).toEqual([]);
  });

  it('is private, says what it holds, and gives the other files back', async () => {
    const folder = await save({ about: { version: 'essai' } });
    const { manifest } = await readBackup(folder);
    expect(manifest).toMatchObject({ format: 1, postgres: '18', about: { version: 'essai' } });
    expect(manifest.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['postgresql/password', 'postgresql/data/backup_label', 'cle']),
    );
    expect(manifest.files.some(({ path }) => /postmaster|absente/.test(path))).toBe(false);
    for (const { path, bytes } of manifest.files) {
      const { mode, size } = await stat(join(folder, path));
      expect([path, mode & 0o077, size]).toEqual([path, 0, bytes]);
    }
    const there = await fresh();
    await restoreInto(folder, await place(there));
    expect(await readFile(join(there, 'cle-rendue'), 'utf8')).toBe('secret');
  });

  it('is refused when a file has changed or vanished, and nothing is restored', async () => {
    const folder = await save();
    const { manifest } = await readBackup(folder);
    const sample = manifest.files.filter(({ path, bytes }) => bytes > 0 && /data\/PG_VERSION|pg_wal|cle/.test(path));
    expect(sample.length).toBeGreaterThan(2);
    const dataDirectory = await place(await fresh());
    for (const { path } of sample) {
      const file = join(folder, path);
      const whole = await readFile(file);
      await appendFile(file, 'x');
      await expect(restoreInto(folder, dataDirectory)).rejects.toThrow(`${path} a changé`);
      await rm(file);
      await expect(restoreInto(folder, dataDirectory)).rejects.toThrow(`${path} manque`);
      await writeFile(file, whole);
      expect(await holdsDatabase(dataDirectory)).toBe(false);
    }
    await restoreInto(folder, dataDirectory);
    expect(await holdsDatabase(dataDirectory)).toBe(true);
  });

  it('without its manifest, or with one that is damaged or newer, is refused', async () => {
    const folder = await save();
    const path = join(folder, 'sauvegarde.json');
    const text = await readFile(path, 'utf8');
    const there = await place(await fresh());
    const refusal = async (content: string) => {
      await writeFile(path, content);
      return restoreInto(folder, there).catch((error: unknown) => (error as Error).message);
    };
    expect(await refusal(text.slice(0, -20))).toContain('est abîmé');
    expect(await refusal(text.replace('"postgresql/password"', '"postgresql/../../ailleurs"'))).toContain('est abîmé');
    expect(await refusal(text.replace('"format": 1', '"format": 2'))).toContain('version plus récente');
    expect(await refusal(text.replace('"postgres": "18"', '"postgres": "17"'))).toContain('celle de PostgreSQL 17');
    expect(await refusal(text.replace(/"platform": ".*"/, '"platform": "plan9-vax"'))).toContain('plan9-vax');
    await rm(path);
    await expect(restoreInto(folder, there)).rejects.toThrow('n’est pas une sauvegarde entière');
    expect(await holdsDatabase(there)).toBe(false);
  });

  it('is not made over other files, nor in the folder of the database', async () => {
    const full = await fresh();
    await writeFile(join(full, 'photo'), '');
    await expect(save({ destination: full })).rejects.toThrow('n’est pas vide');
    await expect(save({ destination: join(server.directory, 'copie') })).rejects.toThrow('est dans celui de la base');
  });

  it('that fails halfway leaves its folder empty, and the server out of backup mode', async () => {
    const destination = join(await fresh(), 'copie');
    const onProgress = () => Promise.reject(new Error('plus de place'));
    await expect(save({ destination, onProgress })).rejects.toThrow(/n’a pas abouti \(plus de place\)/);
    expect(await heldBackups()).toEqual([]);
    await save({ destination });
    expect((await readBackup(destination)).manifest.files.length).toBeGreaterThan(100);
  });

  it('is restored neither over a database nor over another file', async () => {
    const folder = await save();
    const there = await fresh();
    const dataDirectory = await place(there);
    await writeFile(join(there, 'cle-rendue'), 'autre');
    await expect(restoreInto(folder, dataDirectory)).rejects.toThrow('existe déjà et diffère');
    expect(await holdsDatabase(dataDirectory)).toBe(false);
    await writeFile(join(there, 'cle-rendue'), 'secret');
    await restoreInto(folder, dataDirectory);
    await expect(restoreInto(folder, dataDirectory)).rejects.toThrow('Une base existe déjà');
  });
});
