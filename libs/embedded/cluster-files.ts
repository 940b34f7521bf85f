import { lstat, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';

export interface ClusterFiles {
  /** From the folder of the cluster, with slashes; parents first. */
  readonly folders: readonly string[];
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** PostgreSQL fills these anew when it starts; the log between is copied apart, once it is whole. */
const LEFT_EMPTY = new Set([
  ...['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial'],
  ...['pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'],
]);
const LEFT_OUT =
  /^(?:postmaster\.(?:pid|opts)|backup_(?:label|manifest).*|tablespace_map.*|pg_internal\.init.*|pgsql_tmp.*|t\d+_\d+.*|.*\.tmp)$/;

/** Undefined when the file or folder is no longer there: a table or a database was dropped meanwhile. */
const unlessGone = async <T>(reading: Promise<T>): Promise<T | undefined> => {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** The files of a cluster that a backup takes, as they are now. */
export const clusterFiles = async (root: string): Promise<ClusterFiles> => {
  const folders: string[] = [];
  const files: { path: string; bytes: number }[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const entry of (await unlessGone(readdir(join(root, folder), { withFileTypes: true }))) ?? []) {
      const path = posix.join(folder, entry.name);
      if (LEFT_OUT.test(entry.name)) continue;
      if (entry.isDirectory()) {
        folders.push(path);
        if (!LEFT_EMPTY.has(path)) await visit(path);
      } else if (entry.isFile()) {
        const status = await unlessGone(lstat(join(root, path)));
        if (status) files.push({ path, bytes: status.size });
      }
    }
  };
  await visit('');
  return { folders, files };
};
