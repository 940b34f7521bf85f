import fc from 'fast-check';
import { quiSeDeduisent } from '../deduction';
import type { Cellule } from './cellules';
import { publierParMois } from './par-mois';

const REGIONS = ['11', '53', '76'];
const MOIS = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];

const ligne = (mois: string, region: string, nombre: number): Cellule => ({ mois, region, nombre });

/** What one knows: that some cells, by their ranks, add up to a number. */
type Equation = readonly number[];

const PERIODES = MOIS.flatMap((du, i) => MOIS.slice(i).map((au) => ({ du, au })));
const FILTRES = [undefined, ...REGIONS].flatMap((region) => [{ region }, ...PERIODES.map((un) => ({ region, ...un }))]);
const equations = (lues: readonly Cellule[]): Equation[] => {
  const parmi = (region: string | undefined, du: string, au: string): Equation =>
    lues.flatMap((lue, rang) =>
      (region === undefined || lue.region === region) && lue.mois >= du && lue.mois <= au ? [rang] : [],
    );
  return FILTRES.flatMap((filtre) => {
    const { lignes, parMois, total } = publierParMois(lues, filtre);
    const { region, du = '', au = '9999' } = { du: undefined, au: undefined, ...filtre };
    return [
      ...lignes.flatMap((une) => (une.nombre === null ? [] : [parmi(une.region, une.mois, une.mois)])),
      ...[...parMois].flatMap(([mois, nombre]) => (nombre === null ? [] : [parmi(region, mois, mois)])),
      ...(typeof total?.nombre === 'number' ? [parmi(region, du, au)] : []),
    ];
  });
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

  it('ne se déduisent d’aucune combinaison de filtres', () => {
    const cellules = REGIONS.flatMap((region) => MOIS.map((mois) => [mois, region] as const));
    fc.assert(
      fc.property(fc.array(fc.nat(14), { minLength: cellules.length, maxLength: cellules.length }), (nombres) => {
        const toutes = cellules
          .map(([mois, region], rang) => ligne(mois, region, nombres[rang] ?? 0))
          .filter(({ nombre }) => nombre > 0)
          .sort((a, b) => (a.mois < b.mois ? -1 : a.mois > b.mois ? 1 : 0));
        const connues = quiSeDeduisent(equations(toutes));
        expect([...connues].map((rang) => toutes[rang]?.nombre).filter((nombre) => (nombre ?? 0) < 5)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
