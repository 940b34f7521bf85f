import type { PretsComptes } from '#modules/pme-digitale';
import { publierLesPrets } from './publier-les-prets';

const compte = (axe: PretsComptes['axe'], code: string, effectif: number, change: Partial<PretsComptes> = {}) => ({
  axe,
  code,
  prets: effectif,
  effectif,
  heuresCentiemes: effectif * 10_00,
  coutCentimes: effectif * 300_00,
  factureCentimes: effectif * 200_00,
  effectifAmorti: effectif,
  amortiCentimes: effectif * 60_00,
  effectifRestant: effectif,
  resteCentimes: effectif * 30_00,
  ...change,
});

const SANS_DELAI = { prets: 0, effectif: 0, medianeJours: null };
const publier = (...lues: readonly PretsComptes[]) => publierLesPrets(lues, SANS_DELAI);

const CACHE = {
  prets: null,
  heuresCentiemes: null,
  coutCentimes: null,
  factureCentimes: null,
  amortiCentimes: null,
  resteCentimes: null,
};

describe('les prêts en public', () => {
  it('montrent une cellule de cinq entreprises, et ses montants', () => {
    const { parCompetence, parRegion, parMois, total, delai } = publier(
      compte('competence', 'vente-en-ligne', 5),
      compte('tout', '', 5),
    );
    const montree = {
      prets: 5,
      heuresCentiemes: 50_00,
      coutCentimes: 1_500_00,
      factureCentimes: 1_000_00,
      amortiCentimes: 300_00,
      resteCentimes: 150_00,
    };
    expect(parCompetence).toEqual([{ code: 'vente-en-ligne', ...montree }]);
    expect(total).toEqual({ code: '', ...montree });
    expect([parRegion, parMois, delai]).toEqual([[], [], { prets: 0, medianeJours: null }]);
  });
  it('cachent une petite cellule, et la plus petite autre, que le total révélerait', () => {
    const { parRegion, total } = publier(
      compte('region', '53', 12),
      compte('region', '76', 4),
      compte('region', '84', 7),
      compte('tout', '', 23),
    );
    expect(parRegion).toEqual([
      expect.objectContaining({ code: '53', prets: 12 }),
      { code: '76', ...CACHE },
      { code: '84', ...CACHE },
    ]);
    expect(total).toMatchObject({ prets: 23, heuresCentiemes: 230_00 });
  });
  it('comptent les entreprises : dix prêts d’une seule restent cachés, le total avec eux', () => {
    const dUneSeule = { prets: 10 };
    const { parMois, total } = publier(compte('mois', '2026-09', 1, dUneSeule), compte('tout', '', 1, dUneSeule));
    expect(parMois).toEqual([{ code: '2026-09', ...CACHE }]);
    expect(total).toEqual({ code: '', ...CACHE });
  });
  it('cachent l’argent public de peu d’entreprises parmi beaucoup, et ce qui reste avec lui', () => {
    const { parRegion } = publier(
      compte('region', '53', 8, { effectifAmorti: 2 }),
      compte('region', '76', 9),
      compte('region', '84', 20),
    );
    expect(parRegion).toMatchObject([
      { prets: 8, coutCentimes: 2_400_00, amortiCentimes: null, resteCentimes: null },
      { prets: 9, coutCentimes: 2_700_00, amortiCentimes: null, resteCentimes: null },
      { prets: 20, amortiCentimes: 1_200_00, resteCentimes: 600_00 },
    ]);
  });
  it('cachent ce qui reste pour peu d’entreprises, et l’argent déjà payé avec lui', () => {
    const { total } = publier(compte('tout', '', 8, { effectifRestant: 1 }));
    expect(total).toMatchObject({ prets: 8, amortiCentimes: null, resteCentimes: null });
  });
  it('montrent zéro euro, qui n’est le secret de personne', () => {
    const { total } = publier(compte('tout', '', 8, { effectifAmorti: 0, amortiCentimes: 0 }));
    expect(total).toMatchObject({ amortiCentimes: 0, resteCentimes: 240_00 });
  });
  it('taisent la médiane de moins de cinq entreprises', () => {
    const delai = { prets: 9, effectif: 5, medianeJours: 41.5 };
    expect(publierLesPrets([], delai).delai).toEqual({ prets: 9, medianeJours: 41.5 });
    expect(publierLesPrets([], { ...delai, effectif: 4 }).delai).toEqual({ prets: null, medianeJours: null });
  });
});
