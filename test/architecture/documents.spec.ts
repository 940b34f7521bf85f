import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { files, read } from './repository-files';
import { repositoryRoot } from './repository-root';

const documents = files.filter((file) => file.endsWith('.md'));
const glossaries = documents.filter((file) => file.endsWith('/glossaire.md'));
const sources = files.filter((file) => /^(src|libs)\/.*\.tsx?$/.test(file)).map(read);

const BLOCK_OF_CODE = /^```.*?^```/gms;
const CODE = /`([^`]+)`/g;
const LINK = /\]\(([^()\s]+)\)/g;
const FROM_THE_ROOT = /^(src|libs|test|docs|tools)\//;
const FROM_THE_DOCUMENT = /^[\w.-]+\/.*\.(tsx?|cjs|md|json|sql)$/;
const PATTERN = /[<>*{}…]/;

const first = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** The paths that a document quotes as code or links to, from the root of the repository. */
const pathsOf = (document: string, text: string) => {
  const blocks = text.match(BLOCK_OF_CODE) ?? [];
  const prose = text.replace(BLOCK_OF_CODE, '');
  const quoted = [...blocks, ...first(prose, CODE)]
    .flatMap((code) => code.split(/[\s'"(),;]+/))
    .map((word) => word.replace(/[:.]+$/, '').replace(/:\d+$/, ''))
    .filter((word) => !PATTERN.test(word))
    .flatMap((word) => {
      if (FROM_THE_ROOT.test(word)) return word;
      return FROM_THE_DOCUMENT.test(word) ? join(dirname(document), word) : [];
    });
  const linked = first(prose, LINK)
    .filter((target) => !/^(#|[a-z]+:)/.test(target))
    .map((target) => join(dirname(document), target.replace(/#.*$/, '')));
  return [...quoted, ...linked].map((path) => normalize(path));
};

const missing = (document: string, text: string) =>
  pathsOf(document, text)
    .filter((path) => !existsSync(join(repositoryRoot, path)))
    .map((path) => `${document}: ${path}`);

describe('the documents', () => {
  it('name paths that exist', () => {
    expect(documents.flatMap((document) => pathsOf(document, read(document))).length).toBeGreaterThan(50);
    expect(documents.flatMap((document) => missing(document, read(document)))).toEqual([]);
  });

  it.each([
    ['as code', 'See `src/modules/absent.ts`.', 'docs/page.md: src/modules/absent.ts'],
    ['in a command', '`npx jest test/absent.spec.ts`', 'docs/page.md: test/absent.spec.ts'],
    ['in a block of code', '```\nsrc/absent/   a folder\n```', 'docs/page.md: src/absent/'],
    ['from its folder', '`absent/page.ts`', 'docs/page.md: docs/absent/page.ts'],
    ['as a link', '[page](../src/absent.md#top)', 'docs/page.md: src/absent.md'],
  ])('are refused a path that does not exist, %s', (_, text, complaint) => {
    expect(missing('docs/page.md', text)).toEqual([complaint]);
  });
});

describe('the glossaries', () => {
  it('name identifiers that the code uses', () => {
    const identifiers = glossaries.flatMap((glossary) =>
      read(glossary)
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .flatMap((line) => first(line.split('|')[2] ?? '', CODE).map((identifier) => [glossary, identifier] as const)),
    );
    expect(identifiers.length).toBeGreaterThan(100);
    const unused = identifiers.filter(([, identifier]) => {
      const used = new RegExp(`(?<![\\w-])${identifier.replaceAll('.', '\\.')}(?![\\w-])`);
      return !sources.some((source) => used.test(source));
    });
    expect(unused).toEqual([]);
  });
});
