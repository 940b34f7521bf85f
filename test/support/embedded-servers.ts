import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { EmbeddedPostgres } from '../../libs/embedded';
import { postmasterState } from '../../libs/embedded/postmaster-process';
import { onDatabase } from './releve';

/** Every value of the rows. */
export const query = (url: string, text: string): Promise<unknown[]> =>
  onDatabase(url, async (client) => (await client.query<unknown[]>({ text, rowMode: 'array' })).rows.flat());

export const killAndWait = async (child: ChildProcess) => {
  if (child.kill('SIGKILL')) await once(child, 'exit');
};

const ownerScript = `
  const { transformSync } = require('@swc/core');
  const { readFileSync } = require('node:fs');
  const jsc = { target: 'es2023', parser: { syntax: 'typescript' } };
  require.extensions['.ts'] = (module, filename) =>
    module._compile(transformSync(readFileSync(filename, 'utf8'), { jsc, filename, module: { type: 'commonjs' } }).code, filename);
  const { startEmbeddedPostgres } = require('./libs/embedded/index.ts');
  startEmbeddedPostgres(JSON.parse(process.argv[1])).then((server) => console.log(JSON.stringify(server)));
  setInterval(() => undefined, 60_000);
`;

/** A server whose Node process was killed before it could stop the server. */
export const startedByAKilledProcess = async (options: { dataDirectory: string; ephemeral?: boolean }) => {
  const child = spawn(process.execPath, ['-e', ownerScript, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  await killAndWait(child);
  return JSON.parse(line) as Omit<EmbeddedPostgres, 'stop'>;
};

export const dataIn = (directory: string) => join(directory, 'postgresql', 'data');

/** A zombie counts as gone: in a container, no process may reap the server of a killed owner. */
export const isGone = async (pid: number, directory: string) =>
  ['gone', 'other-process'].includes(await postmasterState(pid, dataIn(directory)));

/** Runs under the server's account, because PostgreSQL ignores a mark with the number of another account's process. */
export const unrelatedProcess = async (directory: string) => {
  const { uid, gid } = await stat(dataIn(directory));
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { uid, gid, cwd: '/' });
  await once(child, 'spawn');
  return child;
};
