import { fait } from '#facts/marque-mission';
import { Atelier } from '../../../../../test/support/atelier';
import { FeuillesDeRouteController } from './feuilles-de-route.controller';
import { LigneAction, LigneFeuilleDeRoute, LigneRealisation, RevisionDesFeuilles } from './feuilles-de-route.entity';
import { feuillesDeRoute } from './feuilles-de-route.projection';
import { FiltreFeuillesDeRoute } from './feuilles-de-route.query';

describe('les feuilles de route', () => {
  let atelier: Atelier;
  let questions: FeuillesDeRouteController;
  const passee = { region: '53', periode: '2020-2021' };
  const ailleurs = { region: '76' };

  beforeAll(async () => {
    atelier = await Atelier.open([LigneFeuilleDeRoute, LigneAction, LigneRealisation, RevisionDesFeuilles]);
    await atelier.record(
      'feuillesDeRoute-53',
      fait('FeuilleDeRouteAdoptee.v1')(),
      fait('ActionRealisee.v1')(),
      fait('FeuilleDeRouteRevisee.v1')(),
    );
    const [action] = fait('FeuilleDeRouteAdoptee.v1')().data.actions;
    const actions = [{ ...action!, echeanceLe: '2021-06-30' }];
    await atelier.record('feuillesDeRoute-53', fait('FeuilleDeRouteAdoptee.v1')({ ...passee, actions }));
    const loin = [{ ...action!, echeanceLe: '2090-12-31' }];
    await atelier.record('feuillesDeRoute-76', fait('FeuilleDeRouteAdoptee.v1')({ ...ailleurs, actions: loin }));
    const engine = atelier.engine({ projections: [feuillesDeRoute] });
    await engine.start();
    await atelier.reached(engine, 'feuilles-de-route');
    const { source } = atelier;
    questions = new FeuillesDeRouteController(
      source.getRepository(LigneFeuilleDeRoute),
      source.getRepository(LigneAction),
      source.getRepository(LigneRealisation),
      source.getRepository(RevisionDesFeuilles),
    );
  });
  afterAll(() => atelier.close());

  const lister = async (territoire: string, filtre: Partial<FiltreFeuillesDeRoute> = {}) => {
    const actor = { personneId: 'p1', role: territoire === 'FR' ? 'mission.pilote' : 'region.responsable', territoire };
    return (await questions.lister(Object.assign(new FiltreFeuillesDeRoute(), filtre), actor)).lignes;
  };

  it('montrent leurs actions en vigueur, réalisées, en retard ou en cours', async () => {
    expect(await lister('FR')).toMatchObject([
      {
        ...passee,
        version: 1,
        revision: 3,
        enRetard: 1,
        actions: [{ code: 'A1', etat: 'en-retard', realiseeLe: null }],
      },
      {
        ...{
          periode: '2026-2027',
          version: 2,
          revision: 3,
          motifDeRevision: 'priorite-nouvelle',
          budgetCentimes: 7_000_000,
        },
        actions: [{ code: 'A1', etat: 'realisee', realiseeLe: '2026-06-15' }, { code: 'A3' }],
      },
      { ...ailleurs, revision: 0, enRetard: 0, actions: [{ code: 'A1', etat: 'en-cours' }] },
    ]);
  });

  it('se lisent par la mission, et par une région les siennes', async () => {
    expect(await lister('53', { periode: '2020-2021' })).toMatchObject([passee]);
    expect(await lister('53', { region: '76' })).toEqual([]);
    expect(await lister('76')).toMatchObject([ailleurs]);
  });
});
