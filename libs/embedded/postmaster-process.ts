import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

/** True also for a process of another account, and for a zombie. */
export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const commandLineOf = async (pid: number): Promise<string | undefined> => {
  try {
    if (process.platform === 'win32') return undefined;
    if (process.platform !== 'linux') {
      return (await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)])).stdout.trim();
    }
    return (await readFile(`/proc/${String(pid)}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    return undefined;
  }
};

const isSameFolder = async (one: string, other: string): Promise<boolean | undefined> => {
  try {
    const [a, b] = await Promise.all([stat(one), stat(other)]);
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    return undefined;
  }
};

export type PostmasterState = 'this-server' | 'other-process' | 'gone' | 'unsure';

/** Whether process `pid` is the server of `dataDirectory`. A zombie has an empty command line and is `other-process`. */
export const postmasterState = async (pid: number, dataDirectory: string): Promise<PostmasterState> => {
  if (!isAlive(pid)) return 'gone';
  const commandLine = await commandLineOf(pid);
  // The process may have ended between the two questions.
  if (commandLine === undefined) return isAlive(pid) ? 'unsure' : 'gone';
  if (!commandLine.includes('postgres')) return 'other-process';
  const itsFolder = / -D (.+) -p \d+ /.exec(commandLine)?.[1];
  const same = itsFolder === undefined ? undefined : await isSameFolder(itsFolder, dataDirectory);
  if (same === undefined) return 'unsure';
  return same ? 'this-server' : 'other-process';
};
