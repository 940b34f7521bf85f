import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildAside } from './build-aside';
import { EmbeddedPostgresError, writingIn } from './embedded-postgres.error';
import type { Loopback } from './loopback';
import type { PostgresBinaries } from './postgres-binaries';
import { serverEnvironment } from './server-environment';
import { clusterFolderIn, type ServerPlace } from './server-place';

const databaseName = 'programme';

export interface PostgresCluster {
  readonly dataDirectory: string;
  readonly pidFile: string;
  readonly loopback: Loopback;
  readonly urlAt: (port: number) => string;
}

export interface PreparationOptions {
  readonly ephemeral: boolean;
  /** Called once the files are being written, by another process and for about a second; not when they are there already. */
  readonly meanwhile: () => void;
  /** Ends the programs that write the files; the folder is then as if they had never run. */
  readonly signal: AbortSignal | undefined;
}

const runProgram = (
  program: string,
  args: readonly string[],
  {
    cwd,
    account,
    signal,
    input = '',
  }: Pick<ServerPlace, 'account'> & { cwd: string; signal: AbortSignal | undefined; input?: string },
) =>
  new Promise<void>((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(program, args, { ...account, cwd, signal, env: serverEnvironment(), windowsHide: true });
    let output = '';
    const addOutput = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', addOutput);
    child.stderr.on('data', addOutput);
    const fail = (cause?: Error) => {
      const lastLines = [...output.trim().split('\n').slice(-15), cause?.message ?? ''].join('\n').trim();
      reject(
        new EmbeddedPostgresError(`La base intégrée n'a pas pu être préparée dans ${cwd} :\n${lastLines}`, { cause }),
      );
    };
    // One that is interrupted has not ended yet.
    child.once('error', (cause) => {
      if (signal?.aborted !== true) fail(cause);
    });
    child.once('close', (code) => {
      if (code === 0) resolve();
      else fail();
    });
    child.stdin.on('error', () => undefined).end(input);
  });

const initialise = async (
  aside: string,
  binaries: PostgresBinaries,
  place: ServerPlace,
  { ephemeral, meanwhile, signal }: PreparationOptions,
) => {
  const dataDirectory = join(aside, 'data');
  const password = randomBytes(24).toString('base64url');
  const forInitdb = join(aside, 'initdb');
  await chmod(aside, 0o711);
  await mkdir(dataDirectory, { mode: 0o700 });
  for (const name of ['password', 'initdb']) await writeFile(join(aside, name), password, { mode: 0o600 });
  if (place.account) {
    for (const path of [dataDirectory, forInitdb]) await chown(path, place.account.uid, place.account.gid);
  }
  const identity = ['-U', databaseName, '--auth=scram-sha-256', `--pwfile=${forInitdb}`];
  const text = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const speed = ephemeral ? ['--no-sync'] : [];
  const args = ['-D', dataDirectory, ...identity, ...text, ...speed, '--no-instructions'];
  const how = { cwd: aside, account: place.account, signal };
  const initdb = runProgram(binaries.pathOf('initdb'), args, how);
  meanwhile();
  await initdb;
  const single = ['--single', ...(ephemeral ? ['-F'] : []), '-D', dataDirectory, 'postgres'];
  await runProgram(binaries.pathOf('postgres'), single, {
    ...how,
    input: `CREATE DATABASE ${databaseName}\n`,
  });
  await rm(forInitdb);
};

/** Creates the cluster, its database and its password the first time: all three or none. */
export const prepareCluster = async (
  place: ServerPlace,
  binaries: PostgresBinaries,
  loopback: Loopback,
  options: PreparationOptions,
): Promise<PostgresCluster> => {
  const directory = clusterFolderIn(place.directory);
  const dataDirectory = join(directory, 'data');
  return writingIn(directory, async () => {
    await buildAside(directory, (aside) => initialise(aside, binaries, place, options));
    const major = await readFile(join(dataDirectory, 'PG_VERSION'), 'utf8').catch(() => '');
    if (major.trim() !== binaries.version.split('.')[0]) {
      throw new EmbeddedPostgresError(
        `Le dossier ${directory} ne contient pas une base de PostgreSQL ${binaries.version} (version lue : ` +
          `${major.trim() || 'aucune'}) : mettez-le de côté, ou revenez à la version du programme qui l'a écrit.`,
      );
    }
    const password = (await readFile(join(directory, 'password'), 'utf8')).trim();
    return {
      dataDirectory,
      pidFile: join(dataDirectory, 'postmaster.pid'),
      loopback,
      urlAt: (port) => `postgres://${databaseName}:${password}@${loopback.host}:${String(port)}/${databaseName}`,
    };
  });
};
