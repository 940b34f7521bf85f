import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { repositoryRoot } from './repository-root';

export const read = (file: string) => readFileSync(join(repositoryRoot, file), 'utf8');

const ignored = ['.git', ...read('.gitignore').split('\n')].map((line) => line.replace(/\/$/, ''));

const filesUnder = (directory: string): string[] =>
  readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    const name = relative(repositoryRoot, path).split(sep).join('/');
    if (ignored.includes(entry.name) || ignored.includes(name)) return [];
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [name] : [];
  });

/** Every file of the repository that Git does not ignore, by its path from the root. */
export const files = filesUnder(repositoryRoot);
