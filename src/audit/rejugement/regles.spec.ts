import { setImmediate as plusTard } from 'node:timers/promises';
import { JOURS_SANS_MOTIF, refuserDateSansMotif, ActeDate } from '#modules/habilitations';
import { PLAFOND_D_AMORTISSEMENT, TAUX_D_AMORTISSEMENT } from '#modules/pme-digitale';
import { contexteDe } from '../../../test/support/contexte';
import { REGLES, sousDAutresRegles } from './regles';

const jours = (nombre: number) => ({ chiffres: new Map([['jours-sans-motif', nombre]]) });

class Payer extends ActeDate<{ payeLe: string }> {
  get dateLegale(): string {
    return this.data.payeLe;
  }
}

/** Dated three days back, without a reason. */
const payer = () => {
  refuserDateSansMotif(new Payer({ payeLe: '2026-06-27' }, contexteDe({ at: '2026-06-30T09:00:00Z' })));
};

describe('les règles d’un rejugement', () => {
  it('ont chacune son code et ce qu’elle compte', () => {
    expect(new Set(REGLES.map(({ code }) => code)).size).toBe(REGLES.length);
    for (const { libelle } of REGLES) expect(libelle).toMatch(/(en centimes|en points de base|jours.*)$/);
  });

  it('prennent la place de celles de leur date, et d’elles seules', () => {
    const lues = sousDAutresRegles({ chiffres: new Map([['plafond-d-amortissement', 1]]) }, () => [
      PLAFOND_D_AMORTISSEMENT(100_000),
      TAUX_D_AMORTISSEMENT(3_000),
    ]);
    expect(lues).toEqual([1, 3_000]);
    expect(() => {
      sousDAutresRegles(jours(2), payer);
    }).toThrow('doit porter un motif');
    expect(payer).not.toThrow();
  });

  it('restent celles de leur rejugement, à travers ce qu’il attend, et ne changent rien à côté', async () => {
    const relever = async () => {
      const avant = JOURS_SANS_MOTIF(7);
      await plusTard();
      return [avant, JOURS_SANS_MOTIF(7)];
    };
    const ensemble = [sousDAutresRegles(jours(2), relever), relever(), sousDAutresRegles(jours(4), relever)];
    expect(await Promise.all(ensemble)).toEqual([
      [2, 2],
      [7, 7],
      [4, 4],
    ]);
    await expect(sousDAutresRegles(jours(2), () => Promise.reject(new Error('refus')))).rejects.toThrow('refus');
    expect(JOURS_SANS_MOTIF(7)).toBe(7);
  });
});
