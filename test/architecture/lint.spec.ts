import { relative, sep } from 'node:path';
import { plantTree, type PlantedTree } from './planted-tree';

type Results = readonly {
  readonly filePath: string;
  readonly messages: readonly { readonly fatal?: true; readonly ruleId: string | null; readonly message: string }[];
}[];

const restrictions = `
  import config from './eslint.config.mjs';
  const isOurs = ([name]) => name.startsWith('no-restricted-');
  console.log(JSON.stringify(config.map(({ rules = {} }) => Object.entries(rules).filter(isOurs))));
`;

/** Every sentence that the configuration holds, whichever the files it is for. */
const sentencesOf = (rules: unknown): string[] => {
  const sentences: string[] = [];
  JSON.stringify(rules, (key, value: unknown) => {
    if (key === 'message' && typeof value === 'string') sentences.push(value);
    return value;
  });
  return sentences;
};

const sorted = (lines: Iterable<string>) => [...new Set(lines)].sort();

describe('what the linter forbids in this house', () => {
  let tree: PlantedTree;
  let sentences: readonly string[];
  let results: Results;

  beforeAll(() => {
    tree = plantTree();
    sentences = sentencesOf(tree.run('--input-type=module', '--eval', restrictions));
    results = tree.run('node_modules/eslint/bin/eslint.js', '--format', 'json', 'src', 'libs', 'test') as Results;
  }, 60_000);
  afterAll(() => {
    tree.uproot();
  });

  const planted = () =>
    tree.expectations
      .filter(({ guard }) => guard === 'lint')
      .map(({ file, rule }) => ({ file, sentence: sentences.find((known) => known.startsWith(rule)) ?? rule }));

  const reported = () =>
    results.flatMap(({ filePath, messages }) =>
      messages
        .filter(({ fatal, ruleId }) => fatal ?? ruleId?.match(/^(no-restricted-|jsx-a11y\/)/))
        .map(({ message }) => ({
          file: relative(tree.directory, filePath).split(sep).join('/'),
          sentence: sentences.find((known) => message.endsWith(known)) ?? message.split(',')[0] ?? message,
        })),
    );

  it('has a planted violation for each message', () => {
    const ours = planted().filter(({ sentence }) => sentences.includes(sentence));
    expect(sorted(ours.map(({ sentence }) => sentence))).toEqual(sorted(sentences));
  });

  it('is reported on each planted file, and on no other', () => {
    const line = ({ file, sentence }: { file: string; sentence: string }) => `${file}: ${sentence}`;
    expect(sorted(reported().map(line))).toEqual(sorted(planted().map(line)));
  });
});
