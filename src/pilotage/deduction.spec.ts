import { quiSeDeduisent } from './deduction';

const deduites = (...sommes: (readonly number[])[]) => [...quiSeDeduisent(sommes)].sort();

describe('ce que l’on déduit de sommes connues', () => {
  it.each([
    ['une inconnue seule', [[7]], [7]],
    ['deux inconnues, dont on sait la somme', [[1, 2]], []],
    ['deux inconnues, dont on sait aussi l’une', [[1, 2], [2]], [1, 2]],
    [
      'un anneau impair, dont chaque somme de deux est connue',
      [
        [1, 2],
        [2, 3],
        [1, 3],
      ],
      [1, 2, 3],
    ],
    [
      'un carré, dont les lignes et les colonnes sont connues',
      [
        [1, 2],
        [3, 4],
        [1, 3],
        [2, 4],
      ],
      [],
    ],
    [
      'une somme moins une autre',
      [
        [1, 2, 3],
        [2, 3],
        [4, 5],
      ],
      [1],
    ],
    ['rien', [[], []], []],
  ])('%s', (_cas, sommes, attendues) => {
    expect(deduites(...sommes)).toEqual(attendues);
  });
});
