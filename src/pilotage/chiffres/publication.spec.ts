import type { BudgetRegion } from '#modules/aides-regionales';
import { BUDGETS } from './budgets';
import type { Chiffre } from './chiffre';
import { DOSSIERS } from './dossiers';
import { ENROLEMENTS } from './enrolements';
import { ORIGINES } from './origines';

const publier = <Publication>(chiffre: Chiffre<Publication>, lues: readonly object[]): Promise<Publication> =>
  chiffre.lire(() => Promise.resolve(lues as never[]), {});

const etats = async (parEtat: Readonly<Record<string, number>>) => {
  const lues = Object.entries(parEtat).map(([etat, nombre]) => ({ etat, nombre, demandeCentimes: 100 * nombre }));
  const { lignes, total } = await publier(DOSSIERS, lues);
  return { ...Object.fromEntries(lignes.map(({ etat, nombre }) => [etat, nombre])), total: total?.nombre };
};

describe('les dossiers que l’on publie', () => {
  it('se cachent parmi ceux qui attendent, et parmi ceux qui sont décidés', async () => {
    expect(await etats({ depose: 40, propose: 6, accorde: 12, refuse: 2 })).toEqual({
      depose: 40,
      propose: null,
      accorde: null,
      refuse: null,
      total: null,
    });
  });

  it('ne se déduisent pas du total, ni de l’argent demandé, quand tout leur groupe est caché', async () => {
    expect(await etats({ depose: 40, propose: 9, retire: 2 })).toEqual({
      depose: 40,
      propose: null,
      retire: null,
      total: null,
    });
    expect(await etats({ depose: 3, accorde: 12 })).toEqual({ depose: null, accorde: null, total: null });
  });

  it('se montrent tous quand ils sont assez', async () => {
    expect(await etats({ depose: 5, accorde: 7, retire: 9 })).toEqual({
      depose: 5,
      accorde: 7,
      retire: 9,
      total: 21,
    });
  });
});

const budget = (change: Partial<BudgetRegion>): BudgetRegion => ({
  region: '53',
  demandes: 40,
  reserves: 8,
  engages: 20,
  payes: 10,
  demandeCentimes: 4_000,
  ouvertCentimes: 9_000,
  reserveCentimes: 800,
  engageCentimes: 2_000,
  payeCentimes: 1_000,
  deAnnee: 2026,
  aAnnee: 2026,
  ...change,
});
const cachesDe = async (change: Partial<BudgetRegion>) =>
  Object.entries((await publier(BUDGETS, [budget(change)])).lignes[0] ?? {})
    .filter(([, valeur]) => valeur === null)
    .map(([champ]) => champ);

describe('l’argent que l’on publie', () => {
  it.each([
    ['tout se montre', {}, []],
    ['un seul dossier accordé', { engages: 1, payes: 0, payeCentimes: 0 }, ['engageCentimes']],
    ['un seul dossier payé', { payes: 1 }, ['payeCentimes']],
    ['un seul dossier qui reste à payer', { payes: 19 }, ['payeCentimes']],
    ['un montant sans dossier de la période', { reserves: 0 }, ['reserveCentimes']],
    ['aucun dossier et aucun montant', { reserves: 0, reserveCentimes: 0 }, []],
    ['l’enveloppe, toujours publique', { demandes: 2 }, ['demandeCentimes']],
  ] as const)('%s', async (_cas, change, caches) => {
    expect(await cachesDe(change)).toEqual(caches);
  });
});

describe('les enrôlements que l’on publie', () => {
  it('se cachent par mois, par région dans le mois, et par mois dans la région', async () => {
    const ligne = (mois: string, region: string, nombre: number) => ({ mois, region, nombre });
    const { lignes, parMois, total } = await publier(ENROLEMENTS, [
      ligne('2026-01', '53', 9),
      ligne('2026-01', '11', 2),
      ligne('2026-02', '53', 3),
      ligne('2026-03', '53', 6),
      ligne('2026-04', '53', 12),
      ligne('2026-04', '11', 7),
    ]);
    expect(lignes.map(({ nombre }) => nombre)).toEqual([null, null, null, null, null, null]);
    expect(Object.fromEntries(parMois)).toEqual({ '2026-01': 11, '2026-02': null, '2026-03': null, '2026-04': 19 });
    expect(total?.nombre).toBe(39);
  });
});

describe('les origines que l’on publie', () => {
  it('se cachent parmi celles des entreprises, des connecteurs ou des partenaires, qui ne s’additionnent pas', async () => {
    const ligne = (qui: 'entreprise' | 'connecteur' | 'partenaire', origine: string | null, nombre: number) => ({
      qui,
      origine,
      nombre,
    });
    const { lignes, total } = await publier(ORIGINES, [
      ligne('entreprise', 'connecteur', 40),
      ligne('partenaire', 'region', 12),
      ligne('entreprise', 'campagne', 9),
      ligne('connecteur', 'region', 7),
      ligne('connecteur', 'campagne', 6),
      ligne('partenaire', null, 6),
      ligne('connecteur', 'autre', 3),
    ]);
    expect(lignes.map(({ qui, origine, nombre }) => [qui, origine, nombre])).toEqual([
      ['entreprise', 'connecteur', 40],
      ['entreprise', 'campagne', 9],
      ['connecteur', 'region', 7],
      ['connecteur', 'campagne', null],
      ['connecteur', 'autre', null],
      ['partenaire', 'region', 12],
      ['partenaire', null, 6],
    ]);
    expect(total).toBeUndefined();
  });
});
