import { readFile, rm, stat } from 'node:fs/promises';
import { postmasterState } from './postmaster-process';

export interface PostmasterPidFile {
  readonly pid: number;
  /** Undefined until the server has written it. */
  readonly port: number | undefined;
  readonly ready: boolean;
}

const readText = (path: string) => readFile(path, 'utf8').catch(() => undefined);

const parse = (text: string): PostmasterPidFile => {
  const lines = text.split('\n').map((line) => line.trim());
  const port = Number(lines[3]);
  return { pid: Number(lines[0]), port: port > 0 ? port : undefined, ready: lines[7] === 'ready' };
};

/** A starting server fills its file well within five seconds. */
const staysEmpty = async (path: string): Promise<boolean> => {
  const status = await stat(path).catch(() => undefined);
  return status !== undefined && Date.now() - status.mtimeMs > 5_000;
};

/** Content of `postmaster.pid`; undefined when no server uses the folder. Removes the file that an ended server left. */
export const readPidFile = async (path: string, dataDirectory: string): Promise<PostmasterPidFile | undefined> => {
  const text = await readText(path);
  if (text === undefined) return undefined;
  const content = parse(text);
  if (!(content.pid > 0)) {
    // An empty file, left by a crash, would keep every server from starting.
    if (await staysEmpty(path)) await rm(path, { force: true });
    return undefined;
  }
  const state = await postmasterState(content.pid, dataDirectory);
  if (state === 'this-server' || state === 'unsure') return content;
  // PostgreSQL refuses to start when another process now has the number in the file. If a server starts between this read and
  // the removal, it loses its file, but its shared memory still prevents a second server.
  if (state === 'other-process' && (await readText(path)) === text) await rm(path, { force: true });
  return undefined;
};
