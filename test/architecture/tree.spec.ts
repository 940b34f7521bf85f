import { basename, dirname } from 'node:path';
import { files, read } from './repository-files';

const foldersAbove = (file: string): string[] => {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
};

const sources = files.filter((file) => /^(src|libs|test)\//.test(file));
const programme = sources.filter((file) => /^(src|libs)\/.*(?<!\.generated)\.tsx?$/.test(file));
const folders = [...new Set(sources.flatMap(foldersAbove))];
const modules = folders.filter((folder) => /^src\/modules\/[^/]+$/.test(folder));

const decidedLibs = [
  'event-sourcing',
  'event-store',
  'projections',
  'http',
  'cqrs',
  'france',
  'embedded',
  'ui',
  'files',
];
const vague = ['utils', 'helpers', 'common', 'shared', 'core', 'services', 'interfaces', 'types'];

const kebab = '[a-z0-9]+(-[a-z0-9]+)*';
const binary = /\.(csv|png|ico|jpe?g|woff2?|pdf|gz|zip)$/;

describe('the tree', () => {
  it('has no folder whose name says nothing', () => {
    expect(folders.filter((folder) => vague.includes(basename(folder)))).toEqual([]);
  });

  it('has no other lib without a decision: docs/adr, then the list of this spec', () => {
    const libs = folders.filter((folder) => /^libs\/[^/]+$/.test(folder)).map((folder) => basename(folder));
    expect(libs.filter((lib) => !decidedLibs.includes(lib))).toEqual([]);
  });

  it('names folders and source files in ASCII kebab-case', () => {
    const folderName = new RegExp(`^${kebab}$`);
    const fileName = new RegExp(`^${kebab}(\\.${kebab})*\\.(tsx?|cjs|mjs|js|css|sql)$`);
    const code = sources.filter((file) => /\.(tsx?|cjs|mjs|js|css|sql)$/.test(file));
    expect(code.some((file) => file.endsWith('.tsx'))).toBe(true);
    const odd = [
      ...folders.filter((folder) => !folderName.test(basename(folder))),
      ...code.filter((file) => !fileName.test(basename(file))),
    ];
    expect(odd).toEqual([]);
  });

  it('keeps one idea per file: 200 lines at most, empty ones not counted', () => {
    const linesOf = (file: string) =>
      read(file)
        .split('\n')
        .filter((line) => line.trim()).length;
    const long = programme.map((file) => ({ file, lines: linesOf(file) })).filter(({ lines }) => lines > 200);
    expect(programme.some((file) => file.endsWith('.tsx'))).toBe(true);
    expect(long).toEqual([]);
  });

  it('writes markup in libs/ui and src/espaces only', () => {
    const views = sources.filter((file) => file.endsWith('.tsx') && !file.includes('/violations/'));
    expect(views.filter((file) => !/^(libs\/ui|src\/espaces)\//.test(file))).toEqual([]);
  });

  it('gives each module a page that explains it and one door', () => {
    const expected = modules.flatMap((module) => [`${module}/README.md`, `${module}/index.ts`]);
    expect(expected.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('gives each lib one door', () => {
    const expected = folders.filter((folder) => /^libs\/[^/]+$/.test(folder)).map((lib) => `${lib}/index.ts`);
    expect(expected.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('names no place of the machine that it was written on', () => {
    const machine = /(?<![\w.*}])\/(?:work|root)\//;
    expect(files.filter((file) => !binary.test(file) && machine.test(read(file)))).toEqual([]);
  });

  it('locks packages by version and digest, not by the address of a registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved":');
  });
});
