import { mkdir, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { FORMAT, PLATFORM, writeManifest, type BackupManifest, type SavedFile } from './backup-manifest';
import { beginBackup, type BackupEnd } from './backup-session';
import { flush } from './build-aside';
import { clusterFiles } from './cluster-files';
import { EmbeddedPostgresError } from './embedded-postgres.error';
import { copyHashed, flushFiles, writeHashed, type HashedFile } from './hashed-file';
import { clusterFolderIn } from './server-place';
import type { EmbeddedPostgres } from './start-embedded-postgres';

/** Awaited before the copy goes on. */
export type OnProgress = (doneBytes: number, totalBytes: number) => void | Promise<void>;

export interface BackupOptions {
  readonly server: Pick<EmbeddedPostgres, 'url' | 'directory'>;
  /** A folder that is empty, or that is made. */
  readonly destination: string;
  /** Other files to save, by their name in the backup; those that do not exist are left out. */
  readonly others?: Readonly<Record<string, string>>;
  readonly about?: Readonly<Record<string, unknown>>;
  readonly onProgress?: OnProgress;
}

const CLUSTER = 'postgresql';
const DATA = `${CLUSTER}/data`;
const CONTROL = 'global/pg_control';

/** PostgreSQL writes this file in place: two readings that agree are not of a half-written one. */
const readSettled = async (path: string): Promise<Buffer> => {
  let last = await readFile(path);
  for (;;) {
    const again = await readFile(path);
    if (again.equals(last)) return again;
    last = again;
  }
};

class Copy {
  readonly files: SavedFile[] = [];
  readonly folders: string[] = [CLUSTER, DATA];

  constructor(
    private readonly source: string,
    private readonly destination: string,
  ) {}

  get bytes(): number {
    return this.files.reduce((total, { bytes }) => total + bytes, 0);
  }

  /** The files as they are while they change: the log between start and stop makes them agree. */
  async data(onProgress: OnProgress): Promise<void> {
    const { folders, files } = await clusterFiles(this.source);
    await mkdir(join(this.destination, DATA), { mode: 0o700 });
    for (const folder of folders) {
      this.folders.push(`${DATA}/${folder}`);
      await mkdir(join(this.destination, DATA, folder), { mode: 0o700 });
    }
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    let done = 0;
    for (const { path, bytes } of files) {
      if (path !== CONTROL) await this.file(join(this.source, path), `${DATA}/${path}`);
      done += bytes;
      await onProgress(done, total);
    }
    await this.content(await readSettled(join(this.source, CONTROL)), `${DATA}/${CONTROL}`);
  }

  async log({ label, segments }: BackupEnd): Promise<void> {
    await this.content(Buffer.from(label), `${DATA}/backup_label`);
    const histories = (await readdir(join(this.source, 'pg_wal'))).filter((name) => name.endsWith('.history'));
    for (const name of [...histories, ...segments])
      if (!(await this.file(join(this.source, 'pg_wal', name), `${DATA}/pg_wal/${name}`)))
        throw new EmbeddedPostgresError(
          `La base a recyclé son journal ${name} avant qu’il soit copié : recommencez, de préférence à une heure calme.`,
        );
  }

  /** False when it is no longer there. */
  async file(source: string, path: string): Promise<boolean> {
    const copied = await copyHashed(source, join(this.destination, path));
    if (copied) this.keep(path, copied);
    return copied !== undefined;
  }

  async flush(): Promise<void> {
    await flushFiles(this.files.map(({ path }) => join(this.destination, path)));
    for (const folder of this.folders) await flush(join(this.destination, folder));
  }

  private async content(content: Buffer, path: string): Promise<void> {
    this.keep(path, await writeHashed(join(this.destination, path), content));
  }

  private keep(path: string, { bytes, sha256 }: HashedFile): void {
    this.files.push({ path, bytes, sha256 });
  }
}

/** An empty folder, with the folder of the cluster alone in it: another backup to the same place stops here. */
const prepareDestination = async (destination: string, directory: string): Promise<void> => {
  const made = await mkdir(destination, { recursive: true, mode: 0o700 });
  if ((await readdir(destination)).length > 0)
    throw new EmbeddedPostgresError(
      `Le dossier ${destination} n’est pas vide : une sauvegarde se fait dans un dossier neuf ou vide. Nommez-en un autre.`,
    );
  if (!relative(await realpath(directory), await realpath(destination)).startsWith('..')) {
    if (made !== undefined) await rm(made, { recursive: true });
    throw new EmbeddedPostgresError(
      `Le dossier ${destination} est dans celui de la base : nommez-en un ailleurs, de préférence sur un autre disque.`,
    );
  }
  await mkdir(join(destination, CLUSTER), { mode: 0o700 });
};

const fill = async ({ server, destination, others = {}, about = {}, onProgress }: BackupOptions) => {
  const cluster = clusterFolderIn(server.directory);
  const copy = new Copy(join(cluster, 'data'), destination);
  const session = await beginBackup(server.url);
  let end: BackupEnd;
  try {
    await copy.data(onProgress ?? (() => undefined));
    end = await session.stop();
    await copy.log(end);
  } finally {
    await session.close();
  }
  await copy.file(join(cluster, 'password'), `${CLUSTER}/password`);
  for (const [name, path] of Object.entries(others)) await copy.file(path, name);
  await copy.flush();
  const manifest: BackupManifest = {
    format: FORMAT,
    madeAt: new Date().toISOString(),
    postgres: (await readFile(join(cluster, 'data', 'PG_VERSION'), 'utf8')).trim(),
    platform: PLATFORM,
    startLsn: end.startLsn,
    stopLsn: end.stopLsn,
    about,
    bytes: copy.bytes,
    folders: copy.folders,
    files: copy.files,
  };
  await writeManifest(destination, manifest);
  return manifest;
};

/**
 * Copies a running server with what it commits until the end, while it serves. A backup that fails leaves `destination` empty; one that is killed
 * leaves it without its manifest. Throws `EmbeddedPostgresError`.
 */
export const backUp = async (options: BackupOptions): Promise<BackupManifest> => {
  const { destination, server } = options;
  let isOurs = false;
  try {
    await prepareDestination(destination, server.directory);
    isOurs = true;
    return await fill(options);
  } catch (cause) {
    if (isOurs)
      for (const name of [CLUSTER, ...Object.keys(options.others ?? {})])
        await rm(join(destination, name), { recursive: true, force: true });
    if (cause instanceof EmbeddedPostgresError) throw cause;
    throw new EmbeddedPostgresError(
      `La sauvegarde dans ${destination} n’a pas abouti (${(cause as Error).message}) : vérifiez que la base tourne encore, ` +
        'la place libre et le droit d’écrire dans ce dossier, puis recommencez.',
      { cause },
    );
  }
};
