import { plantTree, type PlantedTree } from './planted-tree';

interface Report {
  readonly issues: readonly { readonly file: string; readonly files: readonly unknown[] }[];
}

describe('dead code', () => {
  let tree: PlantedTree;
  beforeAll(() => {
    tree = plantTree();
  });
  afterAll(() => {
    tree.uproot();
  });

  it('is found in views as in other files', () => {
    const { issues } = tree.run('node_modules/knip/bin/knip.js', '--reporter', 'json', '--no-exit-code') as Report;
    const unused = issues.filter(({ files }) => files.length > 0).map(({ file }) => file);
    const planted = tree.expectations.filter(({ guard }) => guard === 'dead').map(({ file }) => file);
    expect(planted).toEqual([expect.stringMatching(/\.tsx$/)]);
    expect(unused).toEqual(expect.arrayContaining(planted));
  });
});
