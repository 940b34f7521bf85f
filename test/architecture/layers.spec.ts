import { plantTree, type PlantedTree } from './planted-tree';

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

const sorted = (lines: Iterable<string>) => [...new Set(lines)].sort();

describe('who may import whom', () => {
  let tree: PlantedTree;
  let summary: Report['summary'];

  beforeAll(() => {
    tree = plantTree();
    const cruise = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs'];
    ({ summary } = tree.run(...cruise, '--output-type', 'json', 'src', 'libs') as Report);
  }, 60_000);
  afterAll(() => {
    tree.uproot();
  });

  const planted = () => tree.expectations.filter(({ guard }) => guard === 'layer');

  it('has a planted violation for each rule', () => {
    const rules = summary.ruleSetUsed.forbidden.map(({ name }) => name);
    expect(sorted(planted().map(({ rule }) => rule))).toEqual(sorted(rules));
  });

  it('is reported on each planted file, and on no other', () => {
    const reported = summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
    expect(sorted(reported)).toEqual(sorted(planted().map(({ file, rule }) => `${file}: ${rule}`)));
  });
});
