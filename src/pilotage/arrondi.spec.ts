import fc from 'fast-check';
import { arrondiSousFiltre, type Arrondis } from './arrondi';
import type { Filtre } from './filtre';

interface Dossiers {
  readonly etat: string;
  readonly nombre: number | null;
  readonly demandeCentimes: number | null;
}

/** Files of one state by month, such as `2026-01`. */
type ParMois = Readonly<Record<string, number>>;

const arrondis: Arrondis<Dossiers> = {
  cle: ({ etat }) => etat,
  nombres: ['nombre'],
  montants: { demandeCentimes: 'nombre' },
};
const CHIFFRE = arrondiSousFiltre<Dossiers, Dossiers>(
  { projections: [], criteres: ['region', 'du', 'au'], sql: () => '' },
  {
    rassembler: (lignes) => ({ lignes, total: undefined }),
    masquer: ({ lignes }) => ({ lignes: lignes.map((ligne) => ({ ...ligne, nombre: null })), total: undefined }),
    arrondis,
  },
);

const lire = async (parMois: ParMois, filtre: Filtre) => {
  const compter = ({ du = '', au = '9999' }: Filtre) => {
    const retenus = Object.entries(parMois).filter(([mois]) => mois >= du && mois <= au);
    const nombre = retenus.reduce((somme, [, un]) => somme + un, 0);
    return Promise.resolve([{ etat: 'depose', nombre, demandeCentimes: nombre * 123_456 }] as never[]);
  };
  return (await CHIFFRE.lire(compter, filtre)).lignes[0];
};

describe('un chiffre filtré', () => {
  const parMois = { '2025-12': 12, '2026-01': 4, '2026-02': 3, '2026-03': 0, '2026-04': 9 };

  it.each([
    ['une région', { region: '53' }, 25, 3_500_000],
    ['jusqu’à un mois', { au: '2026-02' }, 15, 2_300_000],
    ['depuis un mois', { du: '2026-02' }, 10, 1_500_000],
    ['un petit mois qui passe un multiple de cinq', { du: '2026-01', au: '2026-01' }, 5, 490_000],
    ['un petit mois qui n’en passe pas', { du: '2026-02', au: '2026-02' }, null, null],
    ['un mois vide', { du: '2026-03', au: '2026-03' }, 0, 0],
  ])('est la différence de deux cumuls arrondis : %s', async (_cas, filtre, nombre, demandeCentimes) => {
    expect(await lire(parMois, filtre)).toEqual({ etat: 'depose', nombre, demandeCentimes });
  });

  it('sans filtre, n’est que masqué', async () => {
    expect(await lire(parMois, {})).toEqual({ etat: 'depose', nombre: null, demandeCentimes: 28 * 123_456 });
  });

  const MOIS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
  const desCumuls = fc
    .array(fc.tuple(fc.nat(3), fc.nat(4), fc.nat(4)), { minLength: MOIS.length, maxLength: MOIS.length })
    .map((tires) => {
      let paliers = 0;
      // Two histories whose running totals pass the same multiples of five in the same months.
      const cumuls = tires.map(
        ([palier, un, autre]) => ((paliers += 5 * palier), [paliers + un, paliers + autre] as const),
      );
      const croissants = (rang: 0 | 1) =>
        cumuls.map((_, i) => Math.max(...cumuls.slice(0, i + 1).map((cumul) => cumul[rang])));
      return [croissants(0), croissants(1)] as const;
    });
  const enMois = (cumuls: readonly number[]): ParMois =>
    Object.fromEntries(MOIS.map((mois, i) => [mois, (cumuls[i] ?? 0) - (cumuls[i - 1] ?? 0)]));

  it('ne dit rien de plus, sous tous les filtres ensemble, que les mois où le cumul passe un multiple de cinq', async () => {
    await fc.assert(
      fc.asyncProperty(desCumuls, async ([un, autre]) => {
        for (const [i, du] of MOIS.entries())
          for (const au of MOIS.slice(i)) {
            const [vu, aussi] = await Promise.all([un, autre].map((cumuls) => lire(enMois(cumuls), { du, au })));
            // An empty month is nobody's secret.
            expect(vu?.nombre ?? 0).toBe(aussi?.nombre ?? 0);
          }
      }),
      { numRuns: 60 },
    );
  });
});
