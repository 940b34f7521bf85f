import { readFile, rm, stat } from 'node:fs/promises';
import { postmasterState } from './postmaster-process';

export interface PostmasterPidFile {
  readonly pid: number;
  /** Undefined as long as the server has not written it. */
  readonly port: number | undefined;
  readonly ready: boolean;
}

const readText = (path: string) => readFile(path, 'utf8').catch(() => undefined);

const parse = (text: string): PostmasterPidFile => {
  const lines = text.split('\n').map((line) => line.trim());
  const port = Number(lines[3]);
  return { pid: Number(lines[0]), port: port > 0 ? port : undefined, ready: lines[7] === 'ready' };
};

/** A server fills its file an instant after making it. */
const staysEmpty = async (path: string): Promise<boolean> => {
  const made = await stat(path).catch(() => undefined);
  return made !== undefined && Date.now() - made.mtimeMs > 5_000;
};

/** What the server of this folder says of itself; undefined when no server has it. Removes the file of a server that is no more. */
export const readPidFile = async (path: string, dataDirectory: string): Promise<PostmasterPidFile | undefined> => {
  const text = await readText(path);
  if (text === undefined) return undefined;
  const found = parse(text);
  if (!(found.pid > 0)) {
    // Left empty by a crash, it would keep every server from starting.
    if (await staysEmpty(path)) await rm(path, { force: true });
    return undefined;
  }
  const state = await postmasterState(found.pid, dataDirectory);
  if (state === 'ours' || state === 'unsure') return found;
  // PostgreSQL replaces the file of a process that is gone, but refuses to start when its number was given to another one.
  // A server started meanwhile would lose the file that we read again here; its shared memory still keeps a second one out.
  if (state === 'another' && (await readText(path)) === text) await rm(path, { force: true });
  return undefined;
};
