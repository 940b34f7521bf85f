import { fait } from '#facts/entreprises';
import { etablirCategorie } from './categorie-pme';
import { suivreTaille, TAILLE_INCONNUE, type Lien } from './taille';
import type { Categorie, Chiffres, TailleDeclaree } from './taille.events';

const millions = (nombre: number) => nombre * 1_000_000_00;

interface Annee extends Partial<Chiffres> {
  le?: string;
  liees?: TailleDeclaree['data']['liees'];
}

const chiffres = ({
  effectifCentiemes = 500,
  chiffreDAffairesCentimes = 0,
  totalBilanCentimes = 0,
}: Partial<Chiffres>) => ({
  effectifCentiemes,
  chiffreDAffairesCentimes,
  totalBilanCentimes,
});

const lien = (change: Partial<Lien> = {}): Lien => ({
  autreSiren: '732829320',
  nature: 'entreprise',
  partPointsDeBase: 6_000,
  controle: false,
  source: 'statuts',
  du: '2020-01-01',
  closLe: null,
  ...change,
});

/** The category after these years, and who is missing. */
const etablie = (annees: readonly Annee[], liens: readonly Lien[] = []) => {
  const taille = annees.reduce(
    (connue, { le = '2025-12-31', liees = [], ...annee }) =>
      suivreTaille(connue, fait('TailleDeclaree.v1')({ ...chiffres(annee), exerciceClosLe: le, liees })),
    { ...TAILLE_INCONNUE, liens },
  );
  return etablirCategorie('552081317', taille, '2026-03-02')[0]?.data;
};
const categorie = (...annees: readonly Annee[]) => etablie(annees)?.categorie;

describe('la catégorie d’une PME', () => {
  it.each<[Partial<Chiffres>, Categorie]>([
    [{ effectifCentiemes: 999, chiffreDAffairesCentimes: millions(2) }, 'micro'],
    [{ effectifCentiemes: 1_000 }, 'petite'],
    [{ chiffreDAffairesCentimes: millions(2) + 1, totalBilanCentimes: millions(2) }, 'micro'],
    [{ chiffreDAffairesCentimes: millions(2), totalBilanCentimes: millions(2) + 1 }, 'micro'],
    [{ chiffreDAffairesCentimes: millions(2) + 1, totalBilanCentimes: millions(2) + 1 }, 'petite'],
    [{ effectifCentiemes: 4_999, totalBilanCentimes: millions(10), chiffreDAffairesCentimes: millions(90) }, 'petite'],
    [{ effectifCentiemes: 5_000 }, 'moyenne'],
    [
      { effectifCentiemes: 24_999, chiffreDAffairesCentimes: millions(50), totalBilanCentimes: millions(90) },
      'moyenne',
    ],
    [{ chiffreDAffairesCentimes: millions(90), totalBilanCentimes: millions(43) }, 'moyenne'],
    [{ chiffreDAffairesCentimes: millions(50) + 1, totalBilanCentimes: millions(43) + 1 }, 'hors-pme'],
    [{ effectifCentiemes: 25_000 }, 'hors-pme'],
  ])('de %j est %s : l’effectif, et l’un des deux plafonds', (annee, attendue) => {
    expect(categorie(annee)).toBe(attendue);
  });

  const [micro, petite, moyenne, grande] = [500, 2_000, 10_000, 30_000].map((effectifCentiemes) => ({
    effectifCentiemes,
  }));
  const suite = (...annees: readonly (Partial<Chiffres> | undefined)[]) =>
    categorie(...annees.map((annee, rang) => ({ ...annee, le: `${2020 + rang}-12-31` })));

  it('ne change qu’après deux exercices de suite au-delà d’un seuil, ou en deçà', () => {
    expect(suite(micro, petite)).toBe('micro');
    expect(suite(micro, petite, petite)).toBe('petite');
    expect(suite(micro, petite, micro, petite)).toBe('micro');
    expect(suite(petite, micro)).toBe('petite');
    expect(suite(petite, micro, micro)).toBe('micro');
    expect(suite(moyenne, grande)).toBe('moyenne');
    expect(suite(moyenne, grande, grande)).toBe('hors-pme');
  });
  it('juge chaque seuil à part', () => {
    // Twice beyond the ceiling of micro, once beyond that of small.
    expect(suite(micro, petite, moyenne)).toBe('petite');
    expect(suite(micro, moyenne, moyenne)).toBe('moyenne');
  });

  const autre = (effectifCentiemes: number) => [{ siren: '732829320', ...chiffres({ effectifCentiemes }) }];

  it.each<[string, Partial<Lien>, Categorie, number]>([
    ['liée, pour le tout', { partPointsDeBase: 5_001 }, 'petite', 1_500],
    ['contrôlée autrement, pour le tout', { partPointsDeBase: 0, controle: true }, 'petite', 1_500],
    ['partenaire, pour sa part', { partPointsDeBase: 5_000 }, 'petite', 1_000],
    ['partenaire du quart', { partPointsDeBase: 2_500 }, 'micro', 750],
    ['autonome, pour rien', { partPointsDeBase: 2_499 }, 'micro', 500],
    ['liée depuis la clôture seulement, pour rien', { du: '2026-01-01' }, 'micro', 500],
    ['liée jusqu’au jour de la clôture, pour le tout', { closLe: '2025-12-31' }, 'petite', 1_500],
    ['qui ne l’est plus ce jour-là, pour rien', { closLe: '2025-12-30' }, 'micro', 500],
  ])('compte une entreprise %s', (_, change, attendue, effectif) => {
    const compte = lien(change);
    const liees = effectif === 500 ? [] : autre(1_000);
    expect(etablie([{ liees }], [compte])).toMatchObject({
      categorie: attendue,
      derivation: [{ effectifCentiemes: effectif }],
    });
  });
  it('n’est pas celle d’une PME quand un organisme public détient le quart', () => {
    const public_ = (partPointsDeBase: number) => [lien({ nature: 'organisme-public', partPointsDeBase })];
    expect(etablie([{}], public_(2_500))).toMatchObject({ categorie: 'hors-pme', manquent: [] });
    expect(etablie([{}], public_(2_499))).toMatchObject({ categorie: 'micro' });
  });
  it('n’est pas celle d’une PME quand des organismes publics détiennent ensemble le quart', () => {
    const public_ = (autreSiren: string, partPointsDeBase: number) =>
      lien({ nature: 'organisme-public', autreSiren, partPointsDeBase });
    expect(etablie([{}], [public_('356000000', 1_500), public_('732829320', 1_000)])).toMatchObject({
      categorie: 'hors-pme',
    });
    expect(etablie([{}], [public_('356000000', 1_500), public_('732829320', 999)])).toMatchObject({
      categorie: 'micro',
    });
  });
  it('n’est pas connue tant que manquent les chiffres d’une entreprise liée, qu’elle nomme', () => {
    expect(etablie([{}], [lien()])).toMatchObject({ categorie: null, manquent: ['732829320'] });
    expect(etablie([])).toBeUndefined();
  });
});
