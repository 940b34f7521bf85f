import fc from 'fast-check';
import { secrets } from './secret';

describe('le secret des petits groupes', () => {
  it.each([
    ['de grands groupes se montrent', [5, 12, 300], []],
    ['un groupe vide se montre', [0, 5], []],
    ['un seul petit groupe en cache un autre, le plus petit', [40, 3, 9], [1, 2]],
    ['deux petits groupes se cachent l’un l’autre', [3, 4, 50], [0, 1]],
    ['deux groupes d’un, dont la somme dirait tout, en cachent un troisième', [1, 1, 30], [0, 1, 2]],
    ['deux groupes de quatre, dont la somme dirait tout aussi', [4, 4, 30, 20], [0, 1, 3]],
    ['cinq groupes d’un, dont la somme est leur nombre, en cachent un autre', [1, 1, 1, 1, 1, 30], [0, 1, 2, 3, 4, 5]],
    ['tout se cache quand tout est petit', [2], [0]],
  ])('%s', (_cas, effectifs, caches) => {
    expect([...secrets(effectifs)].sort()).toEqual(caches);
  });

  /** The sizes that each hidden group may have, for whoever knows the total, the shown groups and the rule. */
  const possibles = (effectifs: readonly number[], caches: ReadonlySet<number>): ReadonlySet<number>[] => {
    const rangs = [...caches];
    const total = rangs.reduce((somme, rang) => somme + effectifs[rang]!, 0);
    const vus = rangs.map(() => new Set<number>());
    const essayer = (rang: number, reste: number, choisis: readonly number[]): void => {
      if (rang === rangs.length) {
        if (reste === 0) for (const [i, choisi] of choisis.entries()) vus[i]?.add(choisi);
        return;
      }
      for (let choisi = 1; choisi <= reste; choisi += 1) essayer(rang + 1, reste - choisi, [...choisis, choisi]);
    };
    essayer(0, total, []);
    return vus;
  };

  it('ne laisse jamais deviner un petit groupe par différence avec le total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }), (effectifs) => {
        const caches = secrets(effectifs);
        const petits = [...effectifs.keys()].filter((rang) => effectifs[rang]! > 0 && effectifs[rang]! < 5);
        expect(petits.every((rang) => caches.has(rang))).toBe(true);
        const toutCache = effectifs.every((effectif, rang) => effectif === 0 || caches.has(rang));
        // Where everything is hidden and small, the total is hidden too.
        if (petits.length === 0 || toutCache) return;
        for (const tailles of possibles(effectifs, caches)) expect(tailles.size).toBeGreaterThan(1);
      }),
      { numRuns: 300 },
    );
  });
});
