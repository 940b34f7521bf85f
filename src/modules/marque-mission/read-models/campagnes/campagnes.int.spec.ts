import { fait } from '#facts/marque-mission';
import { Atelier } from '../../../../../test/support/atelier';
import { CampagnesController } from './campagnes.controller';
import { LigneCampagne, LigneFrequentation } from './campagnes.entity';
import { FrequentationParCampagne } from './campagnes.figures';
import { campagnes } from './campagnes.projection';
import { FiltreCampagnes } from './campagnes.query';

const { code } = fait('CampagneLancee.v1')().data;
const nationale = { code: 'FR-2026-ARTICLE', territoire: 'FR', nature: 'article' } as const;
const ailleurs = { code: 'OCC-2026-SALON', territoire: '76' } as const;

describe('les campagnes', () => {
  let atelier: Atelier;
  let questions: CampagnesController;

  beforeAll(async () => {
    atelier = await Atelier.open([LigneCampagne, LigneFrequentation, FrequentationParCampagne]);
    await atelier.record(
      `campagne-${code}`,
      fait('CampagneLancee.v1')(),
      fait('FrequentationRelevee.v1')(),
      fait('FrequentationCorrigee.v1')(),
      fait('FrequentationRelevee.v1')({ tenueLe: '2026-01-16', personnes: 12, entreprises: 8 }),
      fait('CampagneClose.v1')(),
    );
    await atelier.record(`campagne-${nationale.code}`, fait('CampagneLancee.v1')(nationale));
    await atelier.record(`campagne-${ailleurs.code}`, fait('CampagneLancee.v1')(ailleurs));
    const engine = atelier.engine({ projections: [campagnes] });
    await engine.start();
    await atelier.reached(engine, 'campagnes');
    const { source } = atelier;
    questions = new CampagnesController(
      source.getRepository(LigneCampagne),
      source.getRepository(FrequentationParCampagne),
    );
  });
  afterAll(() => atelier.close());

  const de = (role: string, territoire: string) => ({ personneId: 'p1', role, territoire });
  const mission = de('mission.pilote', 'FR');
  const bretagne = de('region.responsable', '53');
  const lister = async (actor = mission, filtre: Partial<FiltreCampagnes> = {}) =>
    (await questions.lister(Object.assign(new FiltreCampagnes(), filtre), actor)).lignes;
  const codes = async (...args: Parameters<typeof lister>) => (await lister(...args)).map((ligne) => ligne.code);

  it('comptent qui est venu, les corrections comprises', async () => {
    expect(await questions.lire(code, bretagne)).toMatchObject({
      ...{ etat: 'close', coutCentimes: 1_150_000, closeLe: '2026-06-30', revision: 4 },
      ...{ jours: 2, personnes: 160, entreprises: 100 },
    });
    expect(await questions.lire(nationale.code, bretagne)).toMatchObject({ etat: 'ouverte', jours: 0, personnes: 0 });
  });

  it('se lisent par la mission, et par une région les siennes et celles de la mission', async () => {
    expect(await codes()).toEqual([code, nationale.code, ailleurs.code]);
    expect(await codes(bretagne)).toEqual([code, nationale.code]);
    expect(await codes(bretagne, { territoire: '76' })).toEqual([]);
    expect(await codes(mission, { territoire: '76' })).toEqual([ailleurs.code]);
    expect(await codes(mission, { etat: 'close' })).toEqual([code]);
    await expect(questions.lire(ailleurs.code, bretagne)).rejects.toMatchObject({ code: 'campagne-inconnue' });
  });
});
