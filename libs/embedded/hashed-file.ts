import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

export interface HashedFile {
  readonly bytes: number;
  readonly sha256: string;
}

const PRIVATE = 0o600;
const CHUNK = 1 << 20;
const AT_ONCE = 16;

const openUnlessGone = async (path: string): Promise<FileHandle | undefined> => {
  try {
    return await open(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Up to its size at opening: a file that grows meanwhile would never end. */
const chunksOf = async function* (from: FileHandle): AsyncGenerator<Buffer> {
  const { size } = await from.stat();
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(size, 1)));
  for (let at = 0; at < size;) {
    const { bytesRead } = await from.read(buffer, 0, Math.min(buffer.length, size - at), at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
};

const write = async (target: string, chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<HashedFile> => {
  const to = await open(target, 'wx', PRIVATE);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      hash.update(chunk);
      await to.writeFile(chunk);
      bytes += chunk.length;
    }
  } finally {
    await to.close();
  }
  return { bytes, sha256: hash.digest('hex') };
};

/** A new private file. */
export const writeHashed = (target: string, content: Buffer): Promise<HashedFile> => write(target, [content]);

/** The same with the content of another file; undefined when that one is no longer there. */
export const copyHashed = async (source: string, target: string): Promise<HashedFile | undefined> => {
  const from = await openUnlessGone(source);
  if (!from) return undefined;
  try {
    return await write(target, chunksOf(from));
  } finally {
    await from.close();
  }
};

/** Puts the files on the disk. Several at once: the disk then writes its own journal once for them. */
export const flushFiles = async (paths: readonly string[]): Promise<void> => {
  const left = [...paths];
  const flushLeft = async (): Promise<void> => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const handle = await open(path, 'r+');
      await handle.sync().finally(() => handle.close());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, flushLeft));
};
