import { appariementId, besoinId, DEMANDE, emprunteuse, fait, offreId } from '#facts/competences';
import { ReadModelPositions } from '#libs/http';
import { quiEmprunte, quiPrete, region } from '../../../../../test/support/acteurs-du-pret';
import { Atelier } from '../../../../../test/support/atelier';
import { contexteDe } from '../../../../../test/support/contexte';
import { BesoinsController } from './besoins.controller';
import { LigneBesoin, LigneOffreClassee } from './besoins.entity';
import { besoins } from './besoins.projection';

const [EXPIRE, ROUVERT] = ['expire', 'rouvert'];

describe('les besoins de compétences, en lignes', () => {
  let atelier: Atelier;
  let questions: BesoinsController;
  const page = { page: 1, taille: 20 };
  const { actor: elle } = quiEmprunte('2026-03-01');
  const { actor: pilote } = contexteDe({ role: 'mission.pilote', territoire: 'FR' });

  beforeAll(async () => {
    atelier = await Atelier.open(besoins.tables);
    await atelier.record(
      `besoinCompetence-${besoinId}`,
      ...DEMANDE,
      fait('OffresClassees.v1')(),
      fait('BesoinPourvu.v1')(),
      fait('PourvoiRefuse.v1')({ appariementId: 'tardif' }),
    );
    await atelier.record(
      `besoinCompetence-${EXPIRE}`,
      fait('BesoinPublie.v1')({ besoinId: EXPIRE, siren: '356000000', region: '28', competences: ['cybersecurite'] }),
      fait('BesoinExpire.v1')({ besoinId: EXPIRE }),
    );
    await atelier.record(
      `besoinCompetence-${ROUVERT}`,
      fait('BesoinPublie.v1')({ besoinId: ROUVERT, publieLe: '2026-02-18' }),
      fait('BesoinPourvu.v1')({ besoinId: ROUVERT }),
      fait('BesoinRouvert.v1')({ besoinId: ROUVERT }),
    );
    const engine = atelier.engine({ projections: [besoins] });
    await engine.start();
    await atelier.reached(engine, besoins.name);
    questions = new BesoinsController(
      atelier.source.getRepository(LigneBesoin),
      atelier.source.getRepository(LigneOffreClassee),
      undefined as unknown as ReadModelPositions,
    );
  });
  afterAll(() => atelier.close());

  it('suivent leurs faits, et disent ce qui vient ensuite', async () => {
    const { lignes } = await questions.lister(page, elle);
    expect(lignes).toMatchObject([
      { besoinId, etat: 'pourvu', appariementId, tour: 1, revision: 3 },
      { besoinId: ROUVERT, etat: 'publie', appariementId: null },
    ]);
    expect(lignes[0]?.suite).toContain('convention de prêt');
    expect(lignes[1]?.suite).toContain('proposer un appariement');
    expect(await atelier.view(LigneOffreClassee, 'rang')).toMatchObject([
      { besoinId, tour: 1, rang: 1, offreId, points: 100 },
    ]);
  });
  it('se bornent au territoire, et se filtrent', async () => {
    const nombre = async (actor: typeof elle, filtre: object = {}) =>
      (await questions.lister({ ...page, ...filtre }, actor)).total;
    expect(await nombre(pilote)).toBe(3);
    expect(await nombre(region('2026-03-01').actor)).toBe(2);
    expect(await nombre(quiPrete('2026-03-01').actor)).toBe(0);
    expect(await nombre(pilote, { etat: 'publie', siren: emprunteuse })).toBe(1);
    expect(await nombre(pilote, { competence: 'cybersecurite' })).toBe(1);
    expect(await questions.compter(pilote)).toEqual(
      ['expire', 'pourvu', 'publie'].map((etat) => ({ etat, nombre: 1 })),
    );
    expect(await questions.compter(elle)).toEqual(['pourvu', 'publie'].map((etat) => ({ etat, nombre: 1 })));
  });
});
