import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './postmaster-process';

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

const flush = async (directory: string) => {
  if (process.platform === 'win32') return;
  const handle = await open(directory);
  await handle.sync().finally(() => handle.close());
};

const underway = new Set<string>();

/** Left by a process that is no more, or that had our number before us: a container's processes often get the same. */
const sweepAbandoned = async (parent: string, prefix: string) => {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix) || underway.has(name)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (pid === process.pid || !isAlive(pid)) await rm(join(parent, name), { recursive: true, force: true });
  }
};

/**
 * Makes a whole folder, or none: built under a temporary name and renamed, so that a crash leaves nothing half-made under
 * `directory`, and of two processes that build it at once the first wins and the second takes what the first made.
 */
export const buildAside = async (directory: string, build: (aside: string) => Promise<void>): Promise<void> => {
  if (await exists(directory)) return;
  const parent = dirname(directory);
  const prefix = `${basename(directory)}.en-cours-`;
  await sweepAbandoned(parent, prefix);
  const name = `${prefix}${String(process.pid)}-${randomUUID()}`;
  const aside = join(parent, name);
  underway.add(name);
  try {
    await mkdir(aside);
    await build(aside);
    await rename(aside, directory);
    await flush(parent);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!(await exists(directory))) throw error;
  } finally {
    underway.delete(name);
  }
};
