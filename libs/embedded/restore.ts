import { chmod, chown, link, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OnProgress } from './backup';
import { PLATFORM, readManifest, type BackupManifest, type SavedFile } from './backup-manifest';
import { buildAside, exists, flush } from './build-aside';
import { EmbeddedPostgresError, writingIn } from './embedded-postgres.error';
import { copyHashed, flushFiles } from './hashed-file';
import { prepareBinaries } from './postgres-binaries';
import { choosePlace, clusterFolderIn, type ServerPlace } from './server-place';

export interface Backup {
  readonly folder: string;
  readonly manifest: BackupManifest;
}

export interface RestoreOptions {
  readonly dataDirectory: string;
  /** Where the other files of the backup go, by their name in it. */
  readonly others?: Readonly<Record<string, string>>;
  readonly onProgress?: OnProgress;
}

/** What the folder says of itself. Throws `EmbeddedPostgresError` when it is not a whole backup. */
export const readBackup = async (folder: string): Promise<Backup> => ({
  folder,
  manifest: await readManifest(folder),
});

const refuseElsewhere = ({ folder, manifest }: Backup, version: string): void => {
  const major = version.split('.')[0] ?? '';
  if (manifest.postgres !== major)
    throw new EmbeddedPostgresError(
      `La sauvegarde ${folder} est celle de PostgreSQL ${manifest.postgres}, et ce programme tourne avec PostgreSQL ${major} : ` +
        'restaurez-la avec la version du programme qui l’a faite.',
    );
  if (manifest.platform !== PLATFORM)
    throw new EmbeddedPostgresError(
      `La sauvegarde ${folder} vient d’une autre sorte de machine (${manifest.platform}) que celle-ci (${PLATFORM}) : ` +
        'restaurez-la sur une machine de la même sorte.',
    );
};

const occupied = (directory: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    `Une base existe déjà dans ${directory} : une restauration se fait où il n’y en a pas. Nommez un autre dossier dans DONNEES, ` +
      'ou arrêtez le programme et mettez cette base de côté.',
  );

const copyVerified = async ({ folder }: Backup, file: SavedFile, target: string): Promise<void> => {
  const copied = await copyHashed(join(folder, file.path), target);
  if (copied?.sha256 === file.sha256) return;
  throw new EmbeddedPostgresError(
    `La sauvegarde ${folder} est abîmée : ${file.path} ${copied ? 'a changé' : 'manque'}. Rien n’est restauré ; ` +
      'prenez une autre copie de cette sauvegarde, ou une autre sauvegarde.',
  );
};

const isOfCluster = ({ path }: SavedFile): boolean => path.startsWith('postgresql/');

/** Gives the file its name unless one has it already; the same content is no obstacle. */
const placeOther = async (draft: string, path: string): Promise<void> => {
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!(await readFile(path)).equals(await readFile(draft)))
      throw new EmbeddedPostgresError(
        `Le fichier ${path} existe déjà et diffère de celui de la sauvegarde : mettez-le de côté, puis recommencez.`,
      );
  }
};

const restoreOther = async (backup: Backup, file: SavedFile, path: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.en-cours-${String(process.pid)}`;
  await rm(draft, { force: true });
  try {
    await copyVerified(backup, file, draft);
    await flushFiles([draft]);
    await placeOther(draft, path);
    await flush(dirname(path));
  } finally {
    await rm(draft, { force: true });
  }
};

const fill = async (aside: string, backup: Backup, { account }: ServerPlace, onProgress: OnProgress) => {
  const { folders, files, bytes } = backup.manifest;
  const inside = (path: string) => join(aside, path.slice('postgresql/'.length));
  const own = async (path: string) => {
    if (account && path.startsWith('postgresql/data')) await chown(inside(path), account.uid, account.gid);
  };
  await chmod(aside, 0o711);
  const ofCluster = folders.filter((folder) => folder.startsWith('postgresql/'));
  for (const folder of ofCluster) {
    await mkdir(inside(folder), { mode: 0o700 });
    await own(folder);
  }
  let done = 0;
  const filesOfCluster = files.filter(isOfCluster);
  for (const file of filesOfCluster) {
    await copyVerified(backup, file, inside(file.path));
    await own(file.path);
    done += file.bytes;
    await onProgress(done, bytes);
  }
  await flushFiles(filesOfCluster.map(({ path }) => inside(path)));
  for (const folder of ofCluster) await flush(inside(folder));
};

/**
 * Restores a backup where no database is. Every file is compared with its SHA-256 as it is copied, and the folder gets its name once
 * all are right: nothing is ever half restored. PostgreSQL replays the log at the next start. Throws `EmbeddedPostgresError`.
 */
export const restoreBackup = async (
  backup: Backup,
  { dataDirectory, others = {}, onProgress = () => undefined }: RestoreOptions,
): Promise<void> => {
  const place = await choosePlace(dataDirectory, false);
  const { version } = await prepareBinaries(place);
  refuseElsewhere(backup, version);
  const directory = clusterFolderIn(place.directory);
  if (await exists(directory)) throw occupied(directory);
  const isRestored = await writingIn(directory, () =>
    buildAside(directory, async (aside) => {
      await fill(aside, backup, place, onProgress);
      for (const file of backup.manifest.files) {
        const path = others[file.path];
        if (path !== undefined) await restoreOther(backup, file, path);
      }
    }),
  );
  if (!isRestored) throw occupied(directory);
};
