import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const BYTES = 32;
const WHOLE = new RegExp(`^[0-9a-f]{${2 * BYTES}}$`);
/** What a crash between the making of the file and its writing leaves: nothing, or zeros. */
const NEVER_WRITTEN = /^\0*$/;

/** The file of the key cannot serve. The message says what to do. */
export class CleInutilisable extends Error {
  override readonly name = 'CleInutilisable';
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Writes a whole key beside, then gives it a name. Of several processes one succeeds: all find the same key there. */
const makeKey = async (path: string): Promise<void> => {
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  await writeFile(draft, randomBytes(BYTES).toString('hex'), { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
};

/** Replaces an empty file by the key that the first process to notice it made: several may mend at once. */
const mend = async (path: string): Promise<void> => {
  const mended = `${path}.reparee`;
  const copy = `${mended}.${process.pid}-${randomBytes(4).toString('hex')}`;
  await makeKey(mended);
  await link(mended, copy);
  await rename(copy, path);
  await rm(copy, { force: true });
};

const read = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });

/**
 * The key that signs tokens until login exists. Not for production: who reads the file can sign a token for anyone. Throws
 * `CleInutilisable`.
 */
export const cleDeSignature = async (path: string): Promise<Uint8Array> => {
  let text: string | undefined;
  try {
    await mkdir(dirname(path), { recursive: true });
    if ((await read(path)) === undefined) await makeKey(path);
    if (NEVER_WRITTEN.test((await read(path)) ?? '')) await mend(path);
    text = (await read(path))?.trim();
  } catch (cause) {
    throw new CleInutilisable(
      `La clé de signature ${path} ne peut être ni lue ni écrite (${codeOf(cause) ?? 'erreur'}) : ` +
        'donnez au programme le droit de lire et d’écrire ce fichier, ou un autre dossier dans DONNEES.',
      { cause },
    );
  }
  if (text === undefined || !WHOLE.test(text))
    throw new CleInutilisable(`La clé de signature ${path} est abîmée : supprimez-la, une autre sera faite.`);
  return Buffer.from(text, 'hex');
};
