import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const BYTES = 32;

/** The key that signs tokens until login exists. Not for production: who reads the file can sign a token for anyone. */
export const cleDeSignature = async (path: string): Promise<Uint8Array> => {
  await mkdir(dirname(path), { recursive: true });
  try {
    // `wx`: when two processes start for the first time, one writes the key and both read it.
    await writeFile(path, randomBytes(BYTES).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = Buffer.from((await readFile(path, 'utf8')).trim(), 'hex');
  if (key.length !== BYTES)
    throw new Error(`La clé de signature ${path} est abîmée : supprimez-la, une autre sera faite.`);
  return key;
};
