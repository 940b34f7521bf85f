import fc from 'fast-check';
import { partDe } from '#libs/france';
import { amortir, memesCouts, SANS_COUT, totalDe } from './couts';

const montant = fc.integer({ min: 0, max: 100_000_00 });
const couts = fc.record({ salairesCentimes: montant, chargesCentimes: montant, fraisCentimes: montant });
const taux = fc.integer({ min: 0, max: 10_000 });

describe('le coût d’un mois de prêt', () => {
  it('est la somme de ce que l’employeur paie, au centime', () => {
    expect(totalDe({ salairesCentimes: 1_200_01, chargesCentimes: 504_00, fraisCentimes: 36_50 })).toBe(1_740_51);
    expect(totalDe(SANS_COUT)).toBe(0);
  });
  it('diffère dès qu’un centime diffère', () => {
    const un = { salairesCentimes: 3, chargesCentimes: 2, fraisCentimes: 1 };
    expect(memesCouts(un, { ...un })).toBe(true);
    for (const champ of Object.keys(un)) expect(memesCouts(un, { ...un, [champ]: 9 })).toBe(false);
  });
});

describe('l’amortissement d’un mois', () => {
  const mois = (coutCentimes: number, factureCentimes: number, plafondCentimes = 1_000_00) =>
    amortir({ coutCentimes, factureCentimes }, { partCentimes: partDe(coutCentimes, 3_000), plafondCentimes });

  it('est la part du coût, jusqu’au plafond du mois et à ce que la facture laisse', () => {
    expect(mois(2_000_00, 1_000_00)).toEqual({ montantCentimes: 600_00, plafonnePar: null });
    expect(mois(2_000_00, 1_400_00)).toEqual({ montantCentimes: 600_00, plafonnePar: null });
    expect(mois(2_000_00, 1_400_01)).toEqual({ montantCentimes: 599_99, plafonnePar: 'cout-restant' });
    expect(mois(5_000_00, 0)).toEqual({ montantCentimes: 1_000_00, plafonnePar: 'plafond-du-mois' });
    expect(mois(2_000_00, 2_000_00)).toEqual({ montantCentimes: 0, plafonnePar: 'cout-restant' });
  });
  it('ne fait jamais plus que le coût avec la facture, ni un montant négatif, ni plus que le plafond', () => {
    fc.assert(
      fc.property(couts, montant, taux, montant, (payes, factureCentimes, points, plafondCentimes) => {
        const coutCentimes = totalDe(payes);
        const partCentimes = partDe(coutCentimes, points);
        const { montantCentimes } = amortir({ coutCentimes, factureCentimes }, { partCentimes, plafondCentimes });
        expect(Number.isSafeInteger(montantCentimes)).toBe(true);
        expect(montantCentimes).toBeGreaterThanOrEqual(0);
        expect(montantCentimes).toBeLessThanOrEqual(Math.min(plafondCentimes, partCentimes));
        if (factureCentimes <= coutCentimes)
          expect(factureCentimes + montantCentimes).toBeLessThanOrEqual(coutCentimes);
        else expect(montantCentimes).toBe(0);
      }),
    );
  });
});
