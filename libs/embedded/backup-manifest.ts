import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { flush } from './build-aside';
import { EmbeddedPostgresError } from './embedded-postgres.error';
import type { HashedFile } from './hashed-file';

export interface SavedFile extends HashedFile {
  /** From the folder of the backup, with slashes. */
  readonly path: string;
}

/** What a whole backup holds. It is written last: a folder without it is not one. */
export interface BackupManifest {
  readonly format: number;
  readonly madeAt: string;
  /** Major version of PostgreSQL. */
  readonly postgres: string;
  /** System and processor: PostgreSQL reads its files on the same only. */
  readonly platform: string;
  readonly startLsn: string;
  readonly stopLsn: string;
  /** What the caller says of the programme. */
  readonly about: Readonly<Record<string, unknown>>;
  readonly bytes: number;
  readonly folders: readonly string[];
  readonly files: readonly SavedFile[];
}

export const FORMAT = 1;
export const PLATFORM = `${process.platform}-${process.arch}`;
const MANIFEST = 'sauvegarde.json';

export const writeManifest = async (folder: string, manifest: BackupManifest): Promise<void> => {
  const draft = join(folder, `${MANIFEST}.en-cours`);
  await writeFile(draft, `${JSON.stringify(manifest, undefined, 1)}\n`, { mode: 0o600, flush: true });
  await rename(draft, join(folder, MANIFEST));
  await flush(folder);
};

const isInside = (path: unknown): path is string =>
  typeof path === 'string' && path !== '' && posix.normalize(`/${path}`) === `/${path}`;

const isSavedFile = (file: Partial<SavedFile> | null): boolean =>
  file !== null && isInside(file.path) && typeof file.bytes === 'number' && typeof file.sha256 === 'string';

const isManifest = (value: Partial<BackupManifest> | null): value is BackupManifest =>
  typeof value?.about === 'object' &&
  Array.isArray(value.folders) &&
  Array.isArray(value.files) &&
  value.folders.every(isInside) &&
  value.files.every(isSavedFile);

const parsed = (text: string): Partial<BackupManifest> | null | undefined => {
  try {
    return JSON.parse(text) as Partial<BackupManifest> | null;
  } catch {
    return undefined;
  }
};

/** Throws `EmbeddedPostgresError` when the folder is not a whole backup that this version can read. */
export const readManifest = async (folder: string): Promise<BackupManifest> => {
  const path = join(folder, MANIFEST);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `Le dossier ${folder} n’est pas une sauvegarde entière : ${MANIFEST}, écrit en dernier, y manque ou ne se lit pas. ` +
        'Prenez une autre sauvegarde.',
      { cause },
    );
  }
  const manifest = parsed(text);
  if (manifest && typeof manifest.format === 'number' && manifest.format > FORMAT)
    throw new EmbeddedPostgresError(
      `La sauvegarde ${folder} a été faite par une version plus récente du programme : installez cette version.`,
    );
  if (!manifest || !isManifest(manifest))
    throw new EmbeddedPostgresError(`Le fichier ${path} est abîmé : prenez une autre sauvegarde.`);
  return manifest;
};
