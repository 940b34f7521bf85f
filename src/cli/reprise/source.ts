import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, type Stats } from 'node:fs';
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
  /** SHA-256 of the name and the content, in hexadecimal: two files may hold the same lines and different subsidies. */
  readonly digest: string;
  dispose(): Promise<void>;
}

const STANDARD_INPUT = '-';

const digestOf = async (path: string, name: string): Promise<string> => {
  const hash = createHash('sha256').update(`${name}\0`);
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

const copied = async (label: string, input: Readable): Promise<Source> => {
  const folder = await mkdtemp(join(tmpdir(), 'reprise-'));
  const path = join(folder, 'fichier.csv');
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(input, createWriteStream(path, { mode: 0o600 }));
    return { label, path, digest: await digestOf(path, label), dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
};

const isPipe = (status: Stats): boolean => status.isFIFO() || status.isSocket() || status.isCharacterDevice();

/** Opens a file, a pipe, or standard input (`-`). Throws the system's error (`ENOENT`, `EISDIR`…). */
export const openSource = async (argument: string): Promise<Source> => {
  if (argument === STANDARD_INPUT) return copied('entrée standard', process.stdin);
  const path = fromWhereThePersonIs(argument);
  if (isPipe(await stat(path))) return copied(argument, createReadStream(path));
  return { label: argument, path, digest: await digestOf(path, basename(path)), dispose: () => Promise.resolve() };
};
