import { chmod, mkdir, mkdtemp, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { exists } from './build-aside';
import { writingIn } from './embedded-postgres.error';
import { folderOf } from './root-folders';
import { accountInsteadOfRoot, type PostgresAccount } from './postgres-account';

export interface ServerPlace {
  readonly directory: string;
  readonly binariesCache: string;
  readonly account: PostgresAccount | undefined;
}

/** Folder for a server started by root, because `nobody` may not be able to enter the user's own folders. */
const folderForRoot = '/var/lib/croissance-connectee';

const enterableByOthers = 0o711;

const makeFolder = (directory: string, mode?: number) =>
  writingIn(directory, async () => {
    await mkdir(directory, { recursive: true });
    // The umask would reduce a mode given to mkdir.
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
  const parent = account && !(await isOpenToOthers(temporary)) ? folderForRoot : temporary;
  return writingIn(parent, async () => {
    const directory = await mkdtemp(join(parent, 'croissance-connectee-'));
    if (account) await chmod(directory, enterableByOthers);
    return directory;
  });
};

/** Chooses and creates the folders of the server that was asked for in `dataDirectory`. */
export const choosePlace = async (dataDirectory: string, ephemeral: boolean): Promise<ServerPlace> => {
  const account = await accountInsteadOfRoot();
  const askedFolder = resolve(dataDirectory);
  if (!account) {
    const directory = ephemeral ? await freshFolder(account) : await makeFolder(askedFolder);
    return { directory, binariesCache: askedFolder, account };
  }
  const binariesCache = await makeFolder(folderForRoot, enterableByOthers);
  const directory = ephemeral
    ? await freshFolder(account)
    : await makeFolder(await folderOf(await makeFolder(askedFolder), binariesCache), enterableByOthers);
  return { directory, binariesCache, account };
};

/** The folder of the cluster and of its password. */
export const clusterFolderIn = (directory: string): string => join(directory, 'postgresql');

/** Whether a database was made or restored for `dataDirectory`, running or not. */
export const holdsDatabase = async (dataDirectory: string): Promise<boolean> => {
  if (!(await exists(dataDirectory))) return false;
  const { directory } = await choosePlace(dataDirectory, false);
  return exists(clusterFolderIn(directory));
};
