import fc from 'fast-check';
import { enEuros, enEurosEntiers, enEurosPourTableur, partDe } from './montant';

describe('un montant', () => {
  it.each([
    [125_050, '1 250,50 €'],
    [0, '0,00 €'],
    [30_000_000, '300 000,00 €'],
    // Beyond what a floating-point number holds.
    [18_014_398_509_481_983n, '180 143 985 094 819,83 €'],
    [-5n, '-0,05 €'],
  ])('de %i centimes s’écrit %s', (centimes, texte) => {
    expect(enEuros(centimes).replace(/\s/g, ' ')).toBe(texte);
  });
  it.each([
    [125_050, '1 251 €'],
    [125_049, '1 250 €'],
    [0, '0 €'],
  ])('de %i centimes s’arrondit à %s', (centimes, texte) => {
    expect(enEurosEntiers(centimes).replace(/\s/g, ' ')).toBe(texte);
  });
  it('va dans un tableur avec une virgule et sans unité', () => {
    expect([125_050, 7, 0, -1_999].map(enEurosPourTableur)).toEqual(['1250,50', '0,07', '0,00', '-19,99']);
  });
});

describe('une part de dépense', () => {
  it.each([
    [1_200_000, 5_000, 600_000],
    [199_999, 5_000, 99_999],
    [1, 9_999, 0],
    [1, 10_000, 1],
    [0, 5_000, 0],
    [1_200_000, 0, 0],
    // 33.33 % of 90,071,992,547,409.91 €: the product does not fit in a floating number.
    [9_007_199_254_740_991, 3_333, 3_002_099_511_605_172],
  ])('de %i centimes à %i points de base est de %i centimes', (centimes, pointsDeBase, attendu) => {
    expect(partDe(centimes, pointsDeBase)).toBe(attendu);
  });
  it('n’invente ni ne perd un centime entier', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 0, max: 10_000 }), (centimes, pointsDeBase) => {
        const reste = BigInt(centimes) * BigInt(pointsDeBase) - BigInt(partDe(centimes, pointsDeBase)) * 10_000n;
        expect(reste >= 0n && reste < 10_000n).toBe(true);
      }),
    );
  });
});
