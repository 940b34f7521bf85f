import fc from 'fast-check';
import { publierParMois, type NombreDuMois } from './par-mois';

const REGIONS = ['11', '53', '76'];
const MOIS = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];

const ligne = (mois: string, region: string, nombre: number): NombreDuMois => ({ mois, region, nombre });

/** What one knows: that some cells, by their ranks, add up to a number. */
type Equation = ReadonlySet<number>;

const PERIODES = MOIS.flatMap((du, i) => MOIS.slice(i).map((au) => ({ du, au })));
const FILTRES = [undefined, ...REGIONS].flatMap((region) => [{ region }, ...PERIODES.map((un) => ({ region, ...un }))]);
/** The sums of a region that the pages of an indicator show: a year and a quarter. */
const ANNEE_ET_TRIMESTRE = [
  ['2026-01', '2026-04'],
  ['2026-01', '2026-03'],
] as const;

const equations = (lues: readonly NombreDuMois[]): Equation[] => {
  const parmi = (region: string | undefined, du: string, au: string): Equation =>
    new Set(
      lues.flatMap((lue, rang) =>
        (region === undefined || lue.region === region) && lue.mois >= du && lue.mois <= au ? [rang] : [],
      ),
    );
  const desPages = FILTRES.flatMap((filtre) => {
    const { lignes, parMois, total } = publierParMois(lues, filtre);
    const { region, du = '', au = '9999' } = { du: undefined, au: undefined, ...filtre };
    return [
      ...lignes.flatMap((une) => (une.nombre === null ? [] : [parmi(une.region, une.mois, une.mois)])),
      ...[...parMois].flatMap(([mois, nombre]) => (nombre === null ? [] : [parmi(region, mois, mois)])),
      ...(typeof total?.nombre === 'number' ? [parmi(region, du, au)] : []),
    ];
  });
  const nombre = (equation: Equation) => [...equation].reduce((somme, rang) => somme + (lues[rang]?.nombre ?? 0), 0);
  /** Those of all territories, unless they would give a small one away by themselves. */
  const desIndicateurs = [undefined, ...REGIONS].map((region) => {
    const emboitees = [parmi(region, '', '9999'), ...ANNEE_ET_TRIMESTRE.map(([du, au]) => parmi(region, du, au))];
    const [tout = 0, annee = 0, trimestre = 0] = emboitees.map(nombre);
    const ecarts = [annee, trimestre, tout - annee, annee - trimestre, tout - trimestre];
    return { seTait: [tout, ...ecarts].some((un) => un > 0 && un < 5), sommes: emboitees.slice(1) };
  });
  const sommes = desIndicateurs.some(({ seTait }) => seTait) ? [] : desIndicateurs.flatMap((un) => un.sommes);
  return [...desPages, ...sommes];
};

/** Ranks of the cells that follow from the equations, by elimination. */
const deduites = (connues: readonly Equation[], cellules: number): ReadonlySet<number> => {
  const lignes = connues.map((equation) => Array.from({ length: cellules }, (_, rang) => Number(equation.has(rang))));
  let haut = 0;
  for (let colonne = 0; colonne < cellules; colonne += 1) {
    const pivot = lignes.findIndex((une, rang) => rang >= haut && Math.abs(une[colonne]!) > 1e-9);
    if (pivot === -1) continue;
    [lignes[haut], lignes[pivot]] = [lignes[pivot]!, lignes[haut]!];
    const base = lignes[haut]!.map((valeur) => valeur / lignes[haut]![colonne]!);
    lignes[haut] = base;
    for (const [rang, une] of lignes.entries())
      if (rang !== haut) lignes[rang] = une.map((valeur, i) => valeur - une[colonne]! * base[i]!);
    haut += 1;
  }
  const seules = lignes.map((une) => [...Array(cellules).keys()].filter((rang) => Math.abs(une[rang]!) > 1e-9));
  return new Set(seules.filter((rangs) => rangs.length === 1).flat());
};

describe('les nombres par mois que l’on publie', () => {
  const lues = [
    ligne('2026-01', '11', 9),
    ligne('2026-01', '53', 2),
    ligne('2026-02', '11', 8),
    ligne('2026-02', '53', 7),
    ligne('2026-02', '76', 21),
    ligne('2026-04', '53', 30),
  ];

  it('se cachent par mois, par région et par trimestre, et un filtre n’en montre que moins', () => {
    const { lignes, parMois, total } = publierParMois(lues);
    expect(lignes.map(({ nombre }) => nombre)).toEqual([null, null, null, null, 21, 30]);
    expect([Object.fromEntries(parMois), total?.nombre]).toEqual([{ '2026-01': 11, '2026-02': 36, '2026-04': 30 }, 77]);
    const deLaRegion = publierParMois(lues, { region: '53' });
    expect([Object.fromEntries(deLaRegion.parMois), deLaRegion.total?.nombre]).toEqual([
      { '2026-01': null, '2026-02': null, '2026-04': 30 },
      39,
    ]);
    expect(publierParMois(lues, { region: '53', au: '2026-02' }).total?.nombre).toBeNull();
    expect(publierParMois(lues, { region: '53', du: '2026-03' }).total?.nombre).toBe(30);
    expect(publierParMois(lues, { region: '06' })).toEqual({ lignes: [], parMois: new Map(), total: undefined });
  });

  it('ne se déduisent d’aucune combinaison de filtres, ni des sommes d’une année et d’un trimestre', () => {
    const cellules = REGIONS.flatMap((region) => MOIS.map((mois) => [mois, region] as const));
    fc.assert(
      fc.property(fc.array(fc.nat(14), { minLength: cellules.length, maxLength: cellules.length }), (nombres) => {
        const toutes = cellules
          .map(([mois, region], rang) => ligne(mois, region, nombres[rang] ?? 0))
          .filter(({ nombre }) => nombre > 0)
          .sort((a, b) => (a.mois < b.mois ? -1 : a.mois > b.mois ? 1 : 0));
        const connues = deduites(equations(toutes), toutes.length);
        expect([...connues].map((rang) => toutes[rang]?.nombre).filter((nombre) => (nombre ?? 0) < 5)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
