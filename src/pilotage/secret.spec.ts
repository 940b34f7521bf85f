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
    ['tout se cache quand tout est petit', [2], [0]],
  ])('%s', (_cas, effectifs, caches) => {
    expect([...secrets(effectifs)].sort()).toEqual(caches);
  });

  it('ne laisse jamais deviner un petit groupe par différence avec le total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }), (effectifs) => {
        const caches = secrets(effectifs);
        const petits = [...effectifs.keys()].filter((rang) => effectifs[rang]! > 0 && effectifs[rang]! < 5);
        expect(petits.every((rang) => caches.has(rang))).toBe(true);
        const plusieurs = effectifs.filter((effectif) => effectif > 0).length > 1;
        if (petits.length > 0 && plusieurs) expect(caches.size).toBeGreaterThan(1);
      }),
    );
  });
});
