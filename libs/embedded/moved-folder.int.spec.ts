import { cp, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { query } from '../../test/support/embedded-servers';
import { startEmbeddedPostgres } from './index';

describe('the folder of an embedded PostgreSQL', () => {
  const used = new Set<string>();
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'embedded-'));
    used.add(folder);
  });
  afterAll(async () => {
    for (const each of used) await rm(each, { recursive: true, force: true });
  });

  /** What a query returns there, from start to stop. */
  const ask = async (dataDirectory: string, sql: string) => {
    const server = await startEmbeddedPostgres({ dataDirectory });
    used.add(server.directory);
    try {
      return await query(server.url, sql);
    } finally {
      await server.stop();
    }
  };
  const WORDS = 'select word from words';

  it('is the same through a symbolic link, and where it was moved; a copy is refused', async () => {
    await ask(folder, "create table words as select 'été' as word");
    const [link, moved] = [`${folder}-lien`, `${folder}-ailleurs`];
    for (const each of [link, moved]) used.add(each);
    await symlink(folder, link);
    expect(await ask(link, WORDS)).toEqual(['été']);
    await rename(folder, moved);
    expect(await ask(moved, WORDS)).toEqual(['été']);
    // Root's database stands elsewhere, so that a copy of the folder would share it.
    if (process.getuid?.() !== 0) return;
    await cp(moved, folder, { recursive: true });
    await expect(ask(folder, WORDS)).rejects.toThrow(/est une copie de .*-ailleurs/);
  });
});
