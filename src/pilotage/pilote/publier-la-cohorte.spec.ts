import { publierLaCohorte, type Lectures } from './publier-la-cohorte';

const cohorte = { experimentationId: 'PME-DIGITALE-2026', etat: 'en-cours', places: 150, admises: 21, enAttente: 3 };
const quota = (axe: string, code: string, admises: number, enAttente = 0) => ({
  axe,
  code,
  plafond: 20,
  admises,
  enAttente,
});

const publier = (change: Partial<Lectures> = {}) =>
  publierLaCohorte({ cohorte, quotas: [], mouvements: [], ...change });

describe('la cohorte en public', () => {
  it('montre ses places, et cache moins de cinq entreprises', () => {
    expect(publier()).toMatchObject({ places: 150, admises: 21, enAttente: null });
    expect(publier({ cohorte: { ...cohorte, admises: 4, enAttente: 0 } })).toMatchObject({
      admises: null,
      enAttente: 0,
    });
  });
  it('cache un petit quota, et celui par lequel il se devinerait, sur chaque axe', () => {
    const quotas = [
      ...[quota('region', '53', 12), quota('region', '76', 2), quota('region', '84', 7), quota('region', '94', 0)],
      ...[quota('taille', 'micro', 15, 6), quota('taille', 'petite', 6)],
    ];
    const { region, taille } = publier({ quotas }).quotas;
    expect(region.map(({ code, admises }) => [code, admises])).toEqual([
      ['53', 12],
      ['76', null],
      ['84', null],
      ['94', 0],
    ]);
    expect(taille).toEqual([
      { code: 'micro', plafond: 20, admises: 15, enAttente: 6 },
      { code: 'petite', plafond: 20, admises: 6, enAttente: 0 },
    ]);
  });
  it('cache les petits mois, chacun de son côté', () => {
    const mouvements = [
      { region: '53', mois: '2026-09', promotions: 7, sorties: 5 },
      { region: '53', mois: '2026-10', promotions: 2, sorties: 8 },
      { region: '76', mois: '2026-10', promotions: 0, sorties: 9 },
      { region: '53', mois: '2026-11', promotions: 9, sorties: 7 },
    ];
    const { mouvements: publies, promotionsParMois, sortiesParMois } = publier({ mouvements });
    expect([...promotionsParMois]).toEqual([
      ['2026-09', null],
      ['2026-10', null],
      ['2026-11', 9],
    ]);
    expect([...sortiesParMois]).toEqual([
      ['2026-09', 5],
      ['2026-10', 17],
      ['2026-11', 7],
    ]);
    expect(publies.lignes).toEqual([
      { region: '53', mois: '2026-09', promotions: null, sorties: 5 },
      { region: '53', mois: '2026-10', promotions: null, sorties: 8 },
      { region: '76', mois: '2026-10', promotions: null, sorties: 9 },
      { region: '53', mois: '2026-11', promotions: 9, sorties: 7 },
    ]);
    expect(publies.total).toEqual({ region: 'FR', mois: '', promotions: 18, sorties: 29 });
  });
});
