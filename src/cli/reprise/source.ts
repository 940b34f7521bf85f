import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, fstatSync, type Stats } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fromWhereThePersonIs } from '../working-directory';

/** A published file. What cannot be read twice (standard input, a pipe) was copied to a private folder. */
export interface Source {
  readonly label: string;
  readonly path: string;
  /** Device and inode of what the person gave: a link is the same file. */
  readonly identity: string;
  /** SHA-256 of the name and the content, in hexadecimal: two files may hold the same lines and different subsidies. */
  readonly digest: string;
  dispose(): Promise<void>;
}

const STANDARD_INPUT = '-';
/** What a pipe gives has no name of its own: the shell makes one up each time. */
const UNNAMED = 'entrée standard';

const digestOf = async (path: string, name: string): Promise<string> => {
  const hash = createHash('sha256').update(`${name}\0`);
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

export const identityOf = ({ dev, ino }: Stats): string => `${dev}:${ino}`;

const copied = async (label: string, input: Readable, status: Stats): Promise<Source> => {
  const folder = await mkdtemp(join(tmpdir(), 'reprise-'));
  const path = join(folder, 'fichier.csv');
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(input, createWriteStream(path, { mode: 0o600 }));
    return { label, path, identity: identityOf(status), digest: await digestOf(path, UNNAMED), dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
};

const isPipe = (status: Stats): boolean => status.isFIFO() || status.isSocket() || status.isCharacterDevice();

/** Opens a file, a pipe, or standard input (`-`). Throws the system's error (`ENOENT`, `EISDIR`…). */
export const openSource = async (argument: string): Promise<Source> => {
  if (argument === STANDARD_INPUT) return copied(UNNAMED, process.stdin, fstatSync(0));
  const path = fromWhereThePersonIs(argument);
  const status = await stat(path);
  if (isPipe(status)) return copied(argument, createReadStream(path), status);
  const digest = await digestOf(path, basename(path));
  return { label: argument, path, identity: identityOf(status), digest, dispose: () => Promise.resolve() };
};
