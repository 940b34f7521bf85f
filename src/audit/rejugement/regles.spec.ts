import { setImmediate as plusTard } from 'node:timers/promises';
import { premierJourSansMotif } from '../../modules/habilitations/acte-date';
import { parametresDuMois } from '../../modules/pme-digitale/amortissement/parametres';
import { REGLES, sousDAutresRegles } from './regles';

const jours = (nombre: number) => new Map([['jours-sans-motif', nombre]]);
const LE = '2026-06-30';

describe('les règles d’un rejugement', () => {
  it('ont chacune son code et ce qu’elle compte', () => {
    expect(new Set(REGLES.map(({ code }) => code)).size).toBe(REGLES.length);
    for (const { libelle } of REGLES) expect(libelle).toMatch(/(en centimes|en points de base|jours.*)$/);
  });

  it('prennent la place de celles de leur date, et d’elles seules', () => {
    const autres = new Map([['plafond-d-amortissement', 1]]);
    expect(sousDAutresRegles(autres, () => parametresDuMois('2026-09'))).toEqual({
      ...parametresDuMois('2026-09'),
      plafondCentimes: 1,
    });
    expect(sousDAutresRegles(autres, () => premierJourSansMotif(LE))).toBe('2026-06-23');
  });

  it('restent celles de leur rejugement, à travers ce qu’il attend, et ne changent rien à côté', async () => {
    const relever = async () => {
      const avant = premierJourSansMotif(LE);
      await plusTard();
      return [avant, premierJourSansMotif(LE)];
    };
    const ensemble = [sousDAutresRegles(jours(2), relever), relever(), sousDAutresRegles(jours(4), relever)];
    expect(await Promise.all(ensemble)).toEqual([
      ['2026-06-28', '2026-06-28'],
      ['2026-06-23', '2026-06-23'],
      ['2026-06-26', '2026-06-26'],
    ]);
    await expect(sousDAutresRegles(jours(2), () => Promise.reject(new Error('refus')))).rejects.toThrow('refus');
    expect(premierJourSansMotif(LE)).toBe('2026-06-23');
  });
});
