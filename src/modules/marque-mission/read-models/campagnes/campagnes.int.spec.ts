import { fait as faitDAide } from '#facts/aides-regionales';
import { fait as faitDEntreprise } from '#facts/entreprises';
import { fait } from '#facts/marque-mission';
import { Atelier } from '../../../../../test/support/atelier';
import { CampagnesController } from './campagnes.controller';
import { EntrepriseVenueACampagne, LigneCampagne, LigneFrequentation, OrigineDEntreprise } from './campagnes.entity';
import { EffetDeCampagne, FrequentationParCampagne, VenuesParCampagne } from './campagnes.figures';
import { campagnes } from './campagnes.projection';
import { FiltreCampagnes } from './campagnes.query';

const { code } = fait('CampagneLancee.v1')().data;
const nationale = { code: 'FR-2026-ARTICLE', territoire: 'FR', nature: 'article' } as const;
const ailleurs = { code: 'OCC-2026-SALON', territoire: '76' } as const;

const enrolee = (siren: string, codeOrigine = code) => faitDEntreprise('EntrepriseEnrolee.v2')({ siren, codeOrigine });

describe('les campagnes', () => {
  let atelier: Atelier;
  let questions: CampagnesController;

  beforeAll(async () => {
    atelier = await Atelier.open([
      ...[LigneCampagne, LigneFrequentation, FrequentationParCampagne],
      ...[EntrepriseVenueACampagne, VenuesParCampagne, OrigineDEntreprise, EffetDeCampagne],
    ]);
    await atelier.record(
      `campagne-${code}`,
      fait('CampagneLancee.v1')(),
      fait('FrequentationRelevee.v1')(),
      fait('FrequentationCorrigee.v1')(),
      fait('FrequentationRelevee.v1')({ tenueLe: '2026-01-16', personnes: 12, entreprises: 8 }),
      fait('EntreprisesVenues.v1')(),
      fait('EntreprisesVenues.v1')({ empreinte: 'autre', venues: [{ siren: '1', venueLe: '2026-01-16' }] }),
      fait('CampagneClose.v1')(),
    );
    await atelier.record(`campagne-${nationale.code}`, fait('CampagneLancee.v1')(nationale));
    await atelier.record(`campagne-${ailleurs.code}`, fait('CampagneLancee.v1')(ailleurs));
    for (const siren of ['1', '2', '3']) await atelier.record(`entreprise-${siren}`, enrolee(siren));
    await atelier.record('entreprise-4', faitDEntreprise('EntrepriseEnrolee.v1')({ siren: '4' }));
    await atelier.record('entreprise-5', enrolee('5', nationale.code));
    for (const siren of ['1', '4']) {
      await atelier.record(`dossierAide-${siren}`, faitDAide('AideAccordee.v1')({ siren }));
      await atelier.record(`dossierAide-${siren}-2`, faitDAide('AideAccordee.v2')({ siren }));
    }
    await atelier.record('dossierAide-2', faitDAide('AideAccordee.v2')({ siren: '2' }));
    await atelier.record('labelEntreprise-1', fait('LabelAccorde.v1')({ siren: '1' }));
    const engine = atelier.engine({ projections: [campagnes] });
    await engine.start();
    await atelier.reached(engine, 'campagnes');
    const { source } = atelier;
    questions = new CampagnesController(
      source.getRepository(LigneCampagne),
      source.getRepository(FrequentationParCampagne),
      source.getRepository(VenuesParCampagne),
      source.getRepository(EffetDeCampagne),
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
      ...{ etat: 'close', coutCentimes: 1_150_000, closeLe: '2026-06-30', revision: 6 },
      ...{ jours: 2, personnes: 160, entreprises: 100, venues: 3, enrolees: 3 },
    });
    expect(await questions.lire(nationale.code, bretagne)).toMatchObject({ etat: 'ouverte', jours: 0, personnes: 0 });
  });

  it('comptent une fois chaque entreprise enrôlée sous leur code, aidée et labellisée, et ce qu’elle a coûté', async () => {
    expect(await lister(mission)).toMatchObject([
      {
        ...{ enrolees: 3, aidees: 2, labellisees: 1, coutParEnroleeCentimes: 383_333 },
        ...{ coutParAideeCentimes: 575_000, coutParLabelliseeCentimes: 1_150_000 },
      },
      { enrolees: 1, aidees: 0, coutParEnroleeCentimes: 1_200_000, coutParAideeCentimes: null },
      { enrolees: 0, coutParEnroleeCentimes: null },
    ]);
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
