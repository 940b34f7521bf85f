import { joursEntre } from '#libs/france';
import { CalendrierSimule, DERNIER_JOUR_ECRIT, premierJourDepuis } from './calendrier-simule';
import { planDe } from './plan';

describe('le premier jour dont les actes viennent depuis un moment', () => {
  it.each([
    ['2025-03-09T23:00:00Z', '2025-03-10'],
    ['2025-03-10T00:00:00Z', '2025-03-10'],
    ['2025-03-10T09:00:00Z', '2025-03-10'],
    ['2025-03-10T09:00:00.001Z', '2025-03-11'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
  ])('après %s est le %s', (moment, jour) => {
    expect(premierJourDepuis(new Date(moment))).toBe(jour);
  });
});

describe('une année simulée qui s’achève un autre jour', () => {
  const planJusquAu = (dernierJour: string) => planDe(2017, 15, new CalendrierSimule(dernierJour)).actes;
  const noms = (dernierJour: string) =>
    [...new Set(planJusquAu(dernierJour).map(({ commande }) => commande.constructor.name))].sort();
  const joursDeSemaine = (dernierJour: string) => {
    const { premierJour, debut, fin } = new CalendrierSimule(dernierJour);
    return [premierJour, debut, fin].map((jour) => new Date(jour).getUTCDay());
  };

  it.each(['2025-03-16', '2026-03-28', '2026-04-14', '2026-11-26', '2027-01-20', '2028-02-29'])(
    'le %s dure autant, sur les mêmes jours de semaine, et raconte la même chose',
    (dernierJour) => {
      const { premierJour, trimestres } = new CalendrierSimule(dernierJour);
      const [apres, ecrite] = [joursEntre(premierJour, dernierJour), joursEntre('2023-01-09', DERNIER_JOUR_ECRIT)];
      expect(apres - ecrite).toBeGreaterThanOrEqual(0);
      expect(apres - ecrite).toBeLessThan(14);
      expect(joursDeSemaine(dernierJour)).toEqual(joursDeSemaine(DERNIER_JOUR_ECRIT));
      expect(noms(dernierJour)).toEqual(noms(DERNIER_JOUR_ECRIT));
      const jours = planJusquAu(dernierJour).map(({ jour }) => jour);
      expect(jours.filter((jour) => jour < premierJour || jour > dernierJour)).toEqual([]);
      // The readings of its last quarter are published before it ends.
      expect(joursEntre(trimestres[3].au, dernierJour)).toBeGreaterThanOrEqual(14);
    },
  );

  it('relève les quatre trimestres qui finissent avant elle, et l’année qui finit avant elle', () => {
    const { trimestres, anneeLue } = new CalendrierSimule('2026-11-26');
    expect(trimestres.map(({ periode }) => periode)).toEqual(['2025-T4', '2026-T1', '2026-T2', '2026-T3']);
    expect([
      anneeLue,
      new CalendrierSimule('2027-01-24').anneeLue,
      new CalendrierSimule('2027-01-25').anneeLue,
    ]).toEqual([2025, 2025, 2026]);
  });

  it('garde leur saison aux campagnes et aux vacances', () => {
    const calendrier = new CalendrierSimule('2026-11-26');
    expect(['08-25', '11-02'].map((jour) => calendrier.saison(jour))).toEqual(['2026-08-25', '2025-11-02']);
  });
});
