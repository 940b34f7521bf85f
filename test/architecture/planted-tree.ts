import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { repositoryRoot } from './repository-root';

/** What the first line of a planted file says: `// expects layer <rule>` or `// expects lint <first words of the message>`. */
export interface Expectation {
  readonly file: string;
  readonly guard: string;
  readonly rule: string;
}

export interface PlantedTree {
  readonly directory: string;
  readonly expectations: readonly Expectation[];
  /** Runs Node in the tree, as `npm run check` does in the repository, and reads the JSON that it prints. */
  run(...args: string[]): unknown;
  uproot(): void;
}

const rulebooks = ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs', 'eslint.config.mjs', 'knip.json'];

const expectationsOf = (directory: string): Expectation[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .flatMap((path) => {
      const [, guard, rule] = /^\/\/ expects (\w+) (.+)\n/.exec(readFileSync(path, 'utf8')) ?? [];
      return guard && rule ? [{ file: relative(directory, path).split(sep).join('/'), guard, rule }] : [];
    });

/**
 * A copy outside the repository, under the repository's own rules, aliases and packages: the planted files stand at
 * `src/…` and `libs/…` as real ones do, so that a rule that matches nothing any more cannot pass for one that is kept.
 */
export const plantTree = (): PlantedTree => {
  const planted = join(__dirname, 'violations');
  const directory = mkdtempSync(join(realpathSync(tmpdir()), 'architecture-'));
  cpSync(planted, directory, { recursive: true });
  for (const file of rulebooks) copyFileSync(join(repositoryRoot, file), join(directory, file));
  symlinkSync(join(repositoryRoot, 'node_modules'), join(directory, 'node_modules'), 'junction');
  return {
    directory,
    expectations: expectationsOf(planted),
    run(...args) {
      const maxBuffer = 64 * 1024 * 1024;
      const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: directory, encoding: 'utf8', maxBuffer });
      if (!stdout.trim()) throw new Error(stderr);
      return JSON.parse(stdout) as unknown;
    },
    uproot() {
      rmSync(directory, { recursive: true });
    },
  };
};
