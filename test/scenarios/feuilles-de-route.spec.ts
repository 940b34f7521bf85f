import { AUJOURDHUI, Programme, type Appelant, type Corps } from '../support/programme';

interface Page {
  readonly lignes: readonly Corps[];
}

describe('les feuilles de route', () => {
  const annee = AUJOURDHUI.slice(0, 4);
  const feuille = `feuilles-de-route/53/${annee}-${annee}`;
  const action = (code: string, echeanceLe: string) => ({
    ...{ code, intitule: `Action ${code}`, indicateur: 'labels-actifs', budgetCentimes: 100_000 },
    ...{ responsable: 'region.responsable', echeanceLe },
  });
  let programme: Programme;
  let responsable: Appelant;
  let pilote: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    responsable = await programme.personne('region.responsable', '53');
    pilote = await programme.personne('mission.pilote', 'FR');
  });
  afterAll(() => programme.fermer());

  it('s’adoptent une fois, se réalisent, se révisent, et se lisent avec l’état de leurs actions', async () => {
    const actions = [action('A1', `${annee}-12-31`), action('A2', `${annee}-12-31`)];
    await responsable.faire(`${feuille}/adoption`, { actions });
    expect((await responsable.agir(`${feuille}/adoption`, { actions: actions.slice(1) })).body).toMatchObject({
      code: 'feuille-de-route-deja-adoptee',
    });
    await responsable.faire(`${feuille}/actions/a1/realisation`, {});
    const revision = { motif: 'priorite-nouvelle', actions: [action('A3', `${annee}-12-31`)] };
    expect((await responsable.agir(`${feuille}/revision`, revision)).body).toMatchObject({
      code: 'action-realisee-intouchable',
    });
    const { body } = await responsable.faire(`${feuille}/revision`, {
      ...revision,
      actions: [...actions.slice(0, 1), ...revision.actions],
    });
    expect((await pilote.lireApres<Page>(body.position, 'feuilles-de-route?region=53')).body.lignes).toMatchObject([
      {
        ...{ region: '53', version: 2, motifDeRevision: 'priorite-nouvelle', budgetCentimes: 200_000 },
        actions: [
          { code: 'A1', indicateur: 'LABELS-ACTIFS', etat: 'realisee', realiseeLe: AUJOURDHUI },
          { code: 'A3', realiseeLe: null },
        ],
      },
    ]);
  });

  it('ne se recouvrent pas, et suivent la même révision', async () => {
    const [suivante, lointaine] = [Number(annee) + 1, Number(annee) + 2].map(String) as [string, string];
    const adopter = (periode: string, echeanceLe: string, revision?: number) =>
      responsable.agir(
        `feuilles-de-route/53/${periode}/adoption`,
        { actions: [action('A1', echeanceLe)] },
        revision === undefined ? {} : { 'if-match': `"${revision}"` },
      );
    expect(await adopter(`${annee}-${suivante}`, `${annee}-12-31`)).toMatchObject({
      status: 409,
      body: { code: 'periode-deja-couverte' },
    });
    const { lignes } = (await responsable.lire<Page>('feuilles-de-route')).body;
    const { revision } = lignes[0] as { revision: number };
    const { status, body } = await adopter(`${suivante}-${lointaine}`, `${suivante}-12-31`, revision);
    expect(status).toBe(200);
    expect((await responsable.lireApres<Page>(body.position as string, 'feuilles-de-route')).body.lignes).toMatchObject(
      [{ revision: revision + 1 }, { revision: revision + 1, version: 1 }],
    );
    expect(await adopter(`${lointaine}-${lointaine}`, `${lointaine}-12-31`, revision)).toMatchObject({ status: 412 });
  });

  it('sont celles de la région de leur responsable', async () => {
    const ailleurs = await programme.personne('region.responsable', '76');
    const actions = [action('A1', `${annee}-12-31`)];
    expect(await ailleurs.agir(`${feuille}/adoption`, { actions })).toMatchObject({
      status: 404,
      body: { code: 'feuille-de-route-inconnue' },
    });
    expect((await pilote.agir(`${feuille}/adoption`, { actions })).status).toBe(403);
    expect((await ailleurs.lire<Page>('feuilles-de-route?region=53')).body.lignes).toEqual([]);
    expect((await responsable.agir(`feuilles-de-route/99/2026-2027/adoption`, { actions })).status).toBe(400);
    expect((await responsable.agir(`${feuille}/revision`, { motif: 'autre', actions: [] })).status).toBe(400);
  });
});
