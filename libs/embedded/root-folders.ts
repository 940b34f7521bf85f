import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError, writingIn } from './embedded-postgres.error';

/** In the folder that was asked for: the name of the folder that holds its database. It moves with the folder. */
const NAME_FILE = 'nom-de-la-base';
/** In the folder of the database: the folder that asks for it. */
const OWNER_FILE = 'dossier';
const NAME = /^[0-9a-f]{16}$/;

/** Undefined also while another process is writing the file. */
const contentOf = async (path: string): Promise<string | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text === '' ? undefined : text.trim();
};

const nameOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * The folder, under `parent`, of the database that root asks for in `asked` (a real path). A folder that was moved finds its
 * database again; a copy is refused, because two folders would share one database. Throws `EmbeddedPostgresError`.
 */
export const folderOf = async (asked: string, parent: string): Promise<string> => {
  const ownerOf = (name: string) => contentOf(join(parent, name, OWNER_FILE));
  const known = await contentOf(join(asked, NAME_FILE));
  let name = known !== undefined && NAME.test(known) ? known : nameOf(asked);
  const owner = await ownerOf(name);
  if (owner !== undefined && owner !== asked) {
    if (known === undefined) name = nameOf(`${asked}\0${owner}`);
    else if ((await contentOf(join(owner, NAME_FILE))) === name) {
      throw new EmbeddedPostgresError(
        `Le dossier ${asked} est une copie de ${owner}, dont la base est encore utilisée : supprimez ${join(asked, NAME_FILE)} ` +
          'pour commencer une base neuve, ou choisissez un autre dossier.',
      );
    }
  }
  const folder = join(parent, name);
  await writingIn(folder, async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, OWNER_FILE), asked);
    await writeFile(join(asked, NAME_FILE), `${name}\n`);
  });
  return folder;
};
