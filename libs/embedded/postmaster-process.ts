import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

/** True for a process of another account as well, and for one that is dead but not yet reaped. */
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

export type PostmasterState = 'ours' | 'another' | 'gone' | 'unsure';

/**
 * Whether process `pid` is the server of `dataDirectory`. `another` is said only when sure: a number can be given again to
 * another process, and a dead server that nobody reaped has an empty command line.
 */
export const postmasterState = async (pid: number, dataDirectory: string): Promise<PostmasterState> => {
  if (!isAlive(pid)) return 'gone';
  const commandLine = await commandLineOf(pid);
  if (commandLine === undefined) return 'unsure';
  if (!commandLine.includes('postgres')) return 'another';
  const itsFolder = / -D (.+) -p \d+ /.exec(commandLine)?.[1];
  const same = itsFolder === undefined ? undefined : await isSameFolder(itsFolder, dataDirectory);
  if (same === undefined) return 'unsure';
  return same ? 'ours' : 'another';
};
