import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './postmaster-process';

export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** So that names in the folder outlive a power cut. */
export const flush = async (directory: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(directory);
  await handle.sync().finally(() => handle.close());
};

const namesUnderway = new Set<string>();

/** Deletes what ended processes left. In a container, this process may have the number of one of them. */
const sweepAbandoned = async (parent: string, prefix: string) => {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix) || namesUnderway.has(name)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (pid === process.pid || !isAlive(pid)) await rm(join(parent, name), { recursive: true, force: true });
  }
};

/**
 * Builds a folder under a temporary name and then renames it, so that a crash never leaves `directory` incomplete. When two
 * processes build it at once, both use the folder of the first. False when that is not the folder that this call built.
 */
export const buildAside = async (directory: string, build: (aside: string) => Promise<void>): Promise<boolean> => {
  if (await exists(directory)) return false;
  const parent = dirname(directory);
  const prefix = `${basename(directory)}.en-cours-`;
  await sweepAbandoned(parent, prefix);
  const name = `${prefix}${String(process.pid)}-${randomUUID()}`;
  const aside = join(parent, name);
  namesUnderway.add(name);
  try {
    await mkdir(aside);
    await build(aside);
    await rename(aside, directory);
    await flush(parent);
    return true;
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!(await exists(directory))) throw error;
    return false;
  } finally {
    namesUnderway.delete(name);
  }
};
