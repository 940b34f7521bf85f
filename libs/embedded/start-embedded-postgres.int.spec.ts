import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  dataIn,
  isGone,
  killAndWait,
  query,
  startedByAKilledProcess,
  unrelatedProcess,
} from '../../test/support/embedded-servers';
import { until } from '../../test/support/until';
import { EmbeddedPostgresError, startEmbeddedPostgres, type EmbeddedPostgres } from './index';

describe('the embedded PostgreSQL', () => {
  const started: EmbeddedPostgres[] = [];
  let dataDirectory: string;
  let directoriesOfSeveralTests: string[] = [];

  const start = async (options: Omit<Parameters<typeof startEmbeddedPostgres>[0], 'dataDirectory'> = {}) => {
    const server = await startEmbeddedPostgres({ dataDirectory, ...options });
    started.push(server);
    return server;
  };

  const startTwice = async () => {
    const servers = await Promise.all([start(), start()]);
    expect(new Set(servers.map(({ pid }) => pid)).size).toBe(1);
    expect(servers.map(({ reused }) => reused).sort()).toEqual([false, true]);
    expect(new Set(servers.map(({ url }) => url)).size).toBe(1);
  };

  beforeEach(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'embedded-'));
  });

  const stopAll = async () => {
    const servers = started.splice(0);
    for (const server of servers) await server.stop();
    return servers.map(({ directory }) => directory);
  };

  afterEach(async () => {
    // All servers are stopped first, because several may have used one folder.
    const directories = await stopAll();
    const directoriesOfOneTest = [...directories, dataDirectory].filter(
      (directory) => !directoriesOfSeveralTests.includes(directory),
    );
    for (const directory of directoriesOfOneTest) await rm(directory, { recursive: true, force: true });
  });

  it('makes its database the first time and keeps the data from one run to the next', async () => {
    const first = await start();
    expect(first.reused).toBe(false);
    expect(await query(first.url, 'select 1')).toEqual([1]);
    const settings = "select current_setting('fsync'), current_setting('server_encoding'), current_database()";
    expect(await query(first.url, settings)).toEqual(['on', 'UTF8', 'programme']);
    await query(first.url, "create table words as select 'été' as word");
    await first.stop();
    expect(await isGone(first.pid, first.directory)).toBe(true);

    const second = await start();
    expect(second).toMatchObject({ directory: first.directory, reused: false });
    expect(await query(second.url, 'select word from words')).toEqual(['été']);
  });

  it('starts one server when asked twice at once for a new folder', async () => {
    await startTwice();
  });

  it('starts again after a crash in the middle of the first preparation', async () => {
    const first = await start();
    const { directory } = first;
    await first.stop();
    await rm(join(directory, 'postgresql'), { recursive: true, maxRetries: 5 });
    const halfMade = join(directory, `postgresql.en-cours-${String(spawnSync(process.execPath, ['-e', '']).pid)}-x`);
    await mkdir(join(halfMade, 'data'), { recursive: true });

    expect(await query((await start()).url, 'select 1')).toEqual([1]);
    expect(existsSync(halfMade)).toBe(false);
  });

  it('throws an ephemeral server away', async () => {
    const server = await start({ ephemeral: true, settings: { work_mem: '8MB' } });
    const settings = "select current_setting('fsync'), current_setting('work_mem')";
    expect(await query(server.url, settings)).toEqual(['off', '8MB']);
    await server.stop();
    expect(existsSync(server.directory)).toBe(false);
  });

  it('throws the ephemeral server of a killed process away', async () => {
    const { pid, directory } = await startedByAKilledProcess({ dataDirectory, ephemeral: true });
    await until(() => !existsSync(directory), Boolean);
    await until(() => isGone(pid, directory), Boolean);
  });

  it('throws what PostgreSQL wrote when it does not start', async () => {
    const lines: string[] = [];
    const failing = start({
      ephemeral: true,
      settings: { shared_buffers: 'beaucoup' },
      onLog: (line) => lines.push(line),
    });
    await expect(failing).rejects.toThrow(EmbeddedPostgresError);
    await expect(failing).rejects.toThrow(/ne démarre pas dans .*invalid value for parameter "shared_buffers"/s);
    expect(lines.join()).toContain('shared_buffers');
  });

  describe('whose database was made before', () => {
    let preparedDirectory: string;
    beforeAll(async () => {
      preparedDirectory = dataDirectory = await mkdtemp(join(tmpdir(), 'embedded-'));
      directoriesOfSeveralTests = [preparedDirectory, (await start()).directory];
      await stopAll();
    });
    beforeEach(async () => {
      await rm(dataDirectory, { recursive: true });
      dataDirectory = preparedDirectory;
    });
    afterAll(async () => {
      for (const directory of directoriesOfSeveralTests.splice(0))
        await rm(directory, { recursive: true, force: true });
    });

    it('asks for the password', async () => {
      const { port } = await start();
      await expect(query(`postgres://programme:wrong@127.0.0.1:${String(port)}/programme`, 'select 1')).rejects.toThrow(
        'password authentication failed',
      );
    });

    it('takes over the server of a killed process, which has lost its log, and stops it', async () => {
      const orphan = await startedByAKilledProcess({ dataDirectory });
      await query(orphan.url, 'create table numbers as select 7 as number');
      await expect(query(orphan.url, 'select no_such_column')).rejects.toThrow('no_such_column');

      const found = await start();
      expect(found).toMatchObject({ ...orphan, reused: true });
      expect(await query(found.url, 'select number from numbers')).toEqual([7]);
      await found.stop();
      expect(await isGone(found.pid, found.directory)).toBe(true);
    });

    it.each(['is no more', 'is something else'])('starts over the mark of a process that %s', async (what) => {
      const first = await start();
      const pidFile = join(dataIn(first.directory), 'postmaster.pid');
      const mark = await readFile(pidFile, 'utf8');
      await first.stop();
      const unrelated = await unrelatedProcess(first.directory);
      if (what === 'is no more') await killAndWait(unrelated);
      await writeFile(pidFile, mark.replace(String(first.pid), String(unrelated.pid)));

      expect((await start()).reused).toBe(false);
      await killAndWait(unrelated);
    });

    it('starts over the empty mark that a crash left', async () => {
      const first = await start();
      await first.stop();
      const pidFile = join(dataIn(first.directory), 'postmaster.pid');
      await writeFile(pidFile, '');
      const longAgo = new Date(Date.now() - 60_000);
      await utimes(pidFile, longAgo, longAgo);

      expect((await start()).reused).toBe(false);
    });

    it('starts one server when asked twice at once', async () => {
      await startTwice();
    });
  });
});
