import { VERSEMENTS } from './versements';

const ligne = (recommandation: string, mois: string, region: string, objets: number) => ({
  recommandation,
  mois,
  region,
  objets,
  versements: objets,
  centimes: objets * 1_000,
});
const montres = async (...lignes: readonly ReturnType<typeof ligne>[]) => {
  const {
    lignes: publiees,
    parMois,
    parRecommandation,
    total,
  } = await VERSEMENTS.lire(() => Promise.resolve(lignes as never[]), {});
  const centimes = (parmi: readonly { readonly centimes: number | null }[]) => parmi.map((un) => un.centimes);
  return {
    lignes: centimes(publiees),
    parMois: centimes(parMois),
    parRecommandation: centimes(parRecommandation),
    total: total?.centimes,
  };
};

describe('les versements que l’on publie', () => {
  it('se montrent tous quand ils sont assez', async () => {
    expect(
      await montres(ligne('2', '2026-01', '53', 5), ligne('5', '2026-01', '53', 7), ligne('5', '2026-02', '53', 9)),
    ).toEqual({
      lignes: [5_000, 7_000, 9_000],
      parMois: [5_000, 7_000, 9_000],
      parRecommandation: [5_000, 16_000],
      total: 21_000,
    });
  });
  it('n’ont pas de total quand une recommandation cache le sien', async () => {
    expect(await montres(ligne('2', '2026-01', '53', 2), ligne('5', '2026-01', '53', 7))).toEqual({
      lignes: [null, 7_000],
      parMois: [null, 7_000],
      parRecommandation: [null, 7_000],
      total: null,
    });
  });
  it('ne se déduisent ni de la somme du mois, ni de celle de la région', async () => {
    const { lignes, parMois, total } = await montres(
      ligne('5', '2026-01', '11', 9),
      ligne('5', '2026-01', '53', 2),
      ligne('5', '2026-02', '11', 8),
      ligne('5', '2026-02', '53', 7),
      ligne('5', '2026-03', '11', 20),
      ligne('5', '2026-03', '53', 30),
    );
    expect(lignes).toEqual([null, null, null, null, 20_000, 30_000]);
    expect([parMois, total]).toEqual([[11_000, 15_000, 50_000], 76_000]);
  });
  it('ne comptent qu’une fois un dossier payé plusieurs mois', async () => {
    const meme = ['01', '02', '03'].map((mois) => ligne('5', `2026-${mois}`, '53', 2));
    expect(await montres(...meme)).toMatchObject({ parRecommandation: [null], total: null });
  });
  it('n’ont rien à dire sans paiement', async () => {
    expect(await montres()).toEqual({ lignes: [], parMois: [], parRecommandation: [], total: undefined });
  });
});
