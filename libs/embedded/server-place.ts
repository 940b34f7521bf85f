import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { writingIn } from './embedded-postgres.error';
import { accountInsteadOfRoot, type PostgresAccount } from './postgres-account';

export interface ServerPlace {
  readonly directory: string;
  readonly binariesCache: string;
  readonly account: PostgresAccount | undefined;
}

/** Of ours, so that `nobody` may reach it whatever the permissions of the folders of the person who runs the programme. */
const placeForRoot = '/var/lib/croissance-connectee';

const passable = 0o711;

const makeFolder = (directory: string, mode?: number) =>
  writingIn(directory, async () => {
    await mkdir(directory, { recursive: true });
    // Not as a mode of mkdir: root's umask would take it back.
    if (mode !== undefined) await chmod(directory, mode);
    return realpath(directory);
  });

const isOpenToOthers = async (directory: string): Promise<boolean> => {
  const { mode } = await stat(directory);
  const above = dirname(directory);
  return (mode & 0o001) !== 0 && (above === directory || (await isOpenToOthers(above)));
};

const freshFolder = async (account: PostgresAccount | undefined) => {
  const temporary = await realpath(tmpdir());
  const parent = account && !(await isOpenToOthers(temporary)) ? placeForRoot : temporary;
  return writingIn(parent, async () => {
    const directory = await mkdtemp(join(parent, 'croissance-connectee-'));
    if (account) await chmod(directory, passable);
    return directory;
  });
};

/** Where the files of the server asked for in `dataDirectory` really go; the folders exist when this returns. */
export const choosePlace = async (dataDirectory: string, ephemeral: boolean): Promise<ServerPlace> => {
  const account = await accountInsteadOfRoot();
  const asked = resolve(dataDirectory);
  if (!account) {
    const directory = ephemeral ? await freshFolder(account) : await makeFolder(asked);
    return { directory, binariesCache: asked, account };
  }
  const binariesCache = await makeFolder(placeForRoot, passable);
  const hash = createHash('sha256').update(asked).digest('hex').slice(0, 16);
  const directory = ephemeral ? await freshFolder(account) : await makeFolder(join(binariesCache, hash), passable);
  return { directory, binariesCache, account };
};
