import { appariementId, fait, offreId, OFFERTE, preteuse } from '#facts/competences';
import { quiEmprunte, quiPrete, region } from '../../../../../test/support/acteurs-du-pret';
import { Atelier } from '../../../../../test/support/atelier';
import { contexteDe } from '../../../../../test/support/contexte';
import { OffreInconnue } from '../../offre-competence/offre-competence.errors';
import { OffresOuvertesEnBase } from './offres-ouvertes-en-base';
import { OffresController } from './offres.controller';
import { LigneOffre, LignePart } from './offres.entity';
import { offres } from './offres.projection';

const [EXPIREE, RETIREE] = ['expiree', 'retiree'];

describe('les offres de compétences, en lignes', () => {
  let atelier: Atelier;
  let questions: OffresController;
  let ouvertes: OffresOuvertesEnBase;
  const page = { page: 1, taille: 20 };
  const { actor: elle } = quiPrete('2026-03-01');
  const { actor: pilote } = contexteDe({ role: 'mission.pilote', territoire: 'FR' });

  beforeAll(async () => {
    atelier = await Atelier.open(offres.tables);
    await atelier.record(
      `offreCompetence-${offreId}`,
      ...OFFERTE,
      fait('PartDOffrePrise.v1')(),
      fait('PartDOffreRefusee.v1')({ appariementId: 'autre' }),
      fait('PartDOffrePrise.v1')({ appariementId: 'rendu', partPourCent: 20 }),
      fait('PartDOffreRendue.v1')({ appariementId: 'rendu' }),
    );
    await atelier.record(
      `offreCompetence-${EXPIREE}`,
      fait('OffrePubliee.v1')({ offreId: EXPIREE, competences: ['cybersecurite'] }),
      fait('OffreExpiree.v1')({ offreId: EXPIREE }),
    );
    await atelier.record(
      `offreCompetence-${RETIREE}`,
      fait('OffrePubliee.v1')({ offreId: RETIREE, siren: '356000000', region: '28' }),
      fait('OffreRetiree.v1')({ offreId: RETIREE }),
    );
    const engine = atelier.engine({ projections: [offres] });
    await engine.start();
    await atelier.reached(engine, offres.name);
    const [lignes, parts] = [atelier.source.getRepository(LigneOffre), atelier.source.getRepository(LignePart)];
    questions = new OffresController(lignes, parts);
    ouvertes = new OffresOuvertesEnBase(lignes, parts);
  });
  afterAll(() => atelier.close());

  it('montrent ce qu’il en reste, et ce qui vient ensuite', async () => {
    const { lignes } = await questions.lister(page, elle);
    expect(lignes).toMatchObject([
      { offreId, etat: 'publiee', competences: 'cybersecurite vente-en-ligne', partLibrePourCent: 20, revision: 4 },
      { offreId: EXPIREE, etat: 'expiree', finieLe: '2027-01-01', suite: null },
    ]);
    expect(lignes[0]?.suite).toContain('proposer un appariement');
    expect(await questions.lire(offreId, elle)).toMatchObject({ parts: [{ appariementId, partPourCent: 40 }] });
  });
  it('se bornent au territoire, et se filtrent', async () => {
    const nombre = async (actor: typeof elle, filtre: object = {}) =>
      (await questions.lister({ ...page, ...filtre }, actor)).total;
    expect(await nombre(pilote)).toBe(3);
    expect(await nombre(region('2026-03-01').actor)).toBe(2);
    expect(await nombre(region('2026-03-01').actor, { region: '28' })).toBe(0);
    expect(await nombre(quiEmprunte('2026-03-01').actor)).toBe(0);
    expect(await nombre(pilote, { competence: 'vente-en-ligne' })).toBe(2);
    expect(await nombre(pilote, { etat: 'publiee', siren: preteuse })).toBe(1);
    expect(await nombre(pilote, { nature: 'competences' })).toBe(0);
    expect(await nombre(pilote, { nature: 'direction-numerique-partagee' })).toBe(3);
    await expect(questions.lire(RETIREE, elle)).rejects.toThrow(OffreInconnue);
    expect(await questions.compter(pilote)).toEqual(
      ['expiree', 'publiee', 'retiree'].map((etat) => ({ etat, nombre: 1 })),
    );
  });
  it('se proposent à un besoin tant qu’elles sont ouvertes dans sa période, avec ce qui en est tenu', async () => {
    const [une, ...autres] = await ouvertes.candidates('2026-03-09', '2026-09-30');
    expect(autres).toEqual([]);
    expect(une).toMatchObject({
      offreId,
      competences: ['cybersecurite', 'vente-en-ligne'],
      parts: [{ appariementId }],
    });
    expect(await ouvertes.candidates('2027-01-01', '2027-02-01')).toEqual([]);
  });
});
