import {
  APPARIEMENT_CONCLU,
  APPARIEMENT_PROPOSE,
  appariementId,
  emprunteuse,
  fait,
  preteuse,
  type Fait,
} from '#facts/competences';
import { ReadModelPositions } from '#libs/http';
import { quiEmprunte, quiPrete, region, tierce } from '../../../../../test/support/acteurs-du-pret';
import { Atelier } from '../../../../../test/support/atelier';
import { contexteDe } from '../../../../../test/support/contexte';
import { AppariementsController } from './appariements.controller';
import { LigneAppariement } from './appariements.entity';
import { appariements } from './appariements.projection';

const [A_REPONDRE, ECARTE, TRANSFORME, AILLEURS] = ['a-repondre', 'ecarte', 'transforme', 'ailleurs'];
const de = (appariement: string, faits: readonly Fait[], change: object = {}) =>
  faits.map((un) => ({ ...un, data: { ...un.data, appariementId: appariement, ...change } }) as Fait);

describe('les appariements, en lignes', () => {
  let atelier: Atelier;
  let questions: AppariementsController;
  const page = { page: 1, taille: 20 };
  const { actor: offrante } = quiPrete('2026-03-01');
  const { actor: cherchante } = quiEmprunte('2026-03-01');
  const { actor: bretonne } = region('2026-03-01');
  const { actor: normande } = region('2026-03-01', '28');
  const { actor: pilote } = contexteDe({ role: 'mission.pilote', territoire: 'FR' });

  const lus = async (actor: typeof offrante, filtre: Partial<Parameters<AppariementsController['lister']>[0]> = {}) =>
    (await questions.lister({ ...page, ...filtre }, actor)).lignes.map((ligne) => ligne.appariementId).sort();

  beforeAll(async () => {
    atelier = await Atelier.open(appariements.tables);
    await atelier.record(`appariement-${appariementId}`, ...APPARIEMENT_CONCLU);
    await atelier.record(`appariement-${A_REPONDRE}`, ...de(A_REPONDRE, APPARIEMENT_PROPOSE));
    await atelier.record(
      `appariement-${ECARTE}`,
      ...de(ECARTE, [...APPARIEMENT_PROPOSE, fait('AppariementEcarte.v1')({ motif: 'sans-reponse' })]),
    );
    await atelier.record(
      `appariement-${TRANSFORME}`,
      ...de(TRANSFORME, [...APPARIEMENT_CONCLU, fait('AppariementTransforme.v1')()]),
    );
    await atelier.record(
      `appariement-${AILLEURS}`,
      ...de(AILLEURS, APPARIEMENT_PROPOSE.slice(0, 1), { sirenBesoin: '356000000', regionBesoin: '28' }),
      fait('AppariementDecline.v1')({ appariementId: AILLEURS, siren: preteuse, motif: 'trop-loin' }),
    );
    const engine = atelier.engine({ projections: [appariements] });
    await engine.start();
    await atelier.reached(engine, appariements.name);
    questions = new AppariementsController(
      atelier.source.getRepository(LigneAppariement),
      undefined as unknown as ReadModelPositions,
    );
  });
  afterAll(() => atelier.close());

  it('suivent leurs faits, et disent ce qui vient ensuite, et par qui', async () => {
    const { lignes } = await questions.lister(page, offrante);
    const ligne = (id: string | undefined) => lignes.find((une) => une.appariementId === id);
    expect(ligne(appariementId)).toMatchObject({
      etat: 'conclu',
      points: 100,
      distance: 'commune',
      concurrente: false,
      accepteParLOffreLe: '2026-02-23',
      accepteParLeBesoinLe: '2026-02-20',
      finiLe: '2026-02-23',
      conventionId: null,
      revision: 3,
      suite: 'Entreprise qui prête : rédiger la convention de prêt. Les deux entreprises : décliner.',
    });
    expect(ligne(A_REPONDRE)).toMatchObject({ etat: 'propose', suite: 'Entreprise qui prête : accepter ou décliner.' });
    expect(ligne(ECARTE)).toMatchObject({ etat: 'ecarte', motif: 'sans-reponse', suite: null });
    expect(ligne(TRANSFORME)).toMatchObject({
      etat: 'transforme',
      conventionId: fait('AppariementTransforme.v1')().data.conventionId,
      suite: expect.stringContaining('suivre la convention') as unknown,
    });
    expect(ligne(AILLEURS)).toMatchObject({ etat: 'decline', motif: 'trop-loin', suite: null });
  });
  it('se lisent par les deux entreprises, leurs régions et la mission', async () => {
    const tous = [appariementId, A_REPONDRE, ECARTE, TRANSFORME, AILLEURS].sort();
    for (const actor of [offrante, bretonne, pilote]) expect(await lus(actor)).toEqual(tous);
    expect(await lus(cherchante)).toEqual(tous.filter((id) => id !== AILLEURS));
    expect(await lus(tierce('2026-03-01').actor)).toEqual([AILLEURS]);
    expect(await lus(normande)).toEqual([AILLEURS]);
    expect(await lus(region('2026-03-01', '76').actor)).toEqual([]);
  });
  it('se choisissent par ce qui reste à faire à qui le demande', async () => {
    expect(await lus(offrante, { aFaire: 'repondre' })).toEqual([A_REPONDRE]);
    expect(await lus(cherchante, { aFaire: 'repondre' })).toEqual([]);
    expect(await lus(bretonne, { aFaire: 'repondre' })).toEqual([A_REPONDRE]);
    for (const actor of [offrante, cherchante, bretonne, pilote])
      expect(await lus(actor, { aFaire: 'convenir' })).toEqual([appariementId]);
    expect(await lus(offrante, { aFaire: 'convenir', etat: 'propose' })).toEqual([]);
  });
  it('se filtrent sans sortir du territoire', async () => {
    expect(await lus(pilote, { region: '28' })).toEqual([AILLEURS]);
    expect(await lus(cherchante, { region: '28' })).toEqual([]);
    expect(await lus(bretonne, { siren: '356000000' })).toEqual([AILLEURS]);
    expect(await lus(normande, { siren: emprunteuse })).toEqual([]);
    expect(await lus(pilote, { etat: 'transforme' })).toEqual([TRANSFORME]);
    expect(await lus(pilote, { offreId: 'autre' })).toEqual([]);
  });
  it('se comptent', async () => {
    expect(await questions.compter(cherchante)).toEqual(
      ['conclu', 'ecarte', 'propose', 'transforme'].map((etat) => ({ etat, nombre: 1 })),
    );
    expect(await questions.compter(normande)).toEqual([{ etat: 'decline', nombre: 1 }]);
  });
});
