import { v7 as uuidv7 } from 'uuid';
import { Cohorte } from '../support/cohorte';
import { attendre, chercher, membre, offrir, PERIODE, proposer } from '../support/competences';
import { CLAUSES } from '../support/prets';
import { AUJOURDHUI, jour, Programme, Region, type Corps } from '../support/programme';

interface Page {
  readonly total: number;
  readonly lignes: readonly Corps[];
}

describe('le prêt de compétences', () => {
  let programme: Programme;
  let region: Region;
  let cohorte: Cohorte;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 1_000_000_00);
    cohorte = await Cohorte.ouvrir(programme, region);
  });
  afterAll(() => programme.fermer());

  const entreprise = (naf?: string) => membre(cohorte, region, naf);

  it('se classe, s’accepte par les deux entreprises, et se conclut quand la part est tenue', async () => {
    const [preteuse, emprunteuse] = await Promise.all([entreprise('47.11F'), entreprise()]);
    const offre = await offrir(preteuse);
    await attendre(preteuse.dirigeante, offre.chemin, ({ etat }) => etat === 'publiee');
    const besoin = await chercher(emprunteuse);
    const explique = await attendre(emprunteuse.dirigeante, besoin.chemin, ({ tour }) => tour === 1);
    expect(explique.classement).toMatchObject([
      { offreId: offre.offreId, rang: 1, points: 100, distance: 'commune', concurrente: false },
    ]);

    const { chemin, status } = await proposer(emprunteuse.dirigeante, offre.offreId, besoin.besoinId);
    expect(status).toBe(200);
    const propose = await attendre(preteuse.dirigeante, chemin, ({ etat }) => etat === 'propose');
    expect(propose).toMatchObject({ points: 100, suite: 'Entreprise qui prête : accepter ou décliner.' });
    await preteuse.dirigeante.faire(`${chemin}/acceptation`, {});
    const conclu = await attendre(emprunteuse.dirigeante, chemin, ({ etat }) => etat === 'conclu');
    expect(conclu).toMatchObject({ suite: expect.stringContaining('convention') as unknown });
    const tenue = await attendre(
      preteuse.dirigeante,
      offre.chemin,
      ({ partLibrePourCent }) => partLibrePourCent === 40,
    );
    expect(tenue.parts).toMatchObject([{ partPourCent: 60, ...PERIODE }]);
    await attendre(emprunteuse.dirigeante, besoin.chemin, ({ etat }) => etat === 'pourvu');

    await emprunteuse.dirigeante.faire(`${chemin}/declin`, { motif: 'sans-convention' });
    await attendre(preteuse.dirigeante, offre.chemin, ({ partLibrePourCent }) => partLibrePourCent === 100);
    await attendre(emprunteuse.dirigeante, besoin.chemin, ({ etat }) => etat === 'publie');
  });

  it('devient une convention dans ses termes, et ne se décline plus tant qu’elle dure', async () => {
    const [preteuse, emprunteuse] = await Promise.all([entreprise(), entreprise()]);
    const [offre, besoin] = [await offrir(preteuse), await chercher(emprunteuse)];
    const renonce = { renonciationConcurrence: true };
    const { chemin } = await proposer(emprunteuse.dirigeante, offre.offreId, besoin.besoinId, renonce);
    const { body: personne } = await region.equipe.instructeur.agir('personnes', {
      nom: 'Yann Kervella',
      courriel: `${uuidv7()}@example.org`,
    });
    const convention = {
      ...CLAUSES,
      ...PERIODE,
      utilisatriceSiren: emprunteuse.siren,
      salarieId: String(personne.personneId),
      appariementId: chemin.split('/')[1],
    };
    const rediger = (change: object = {}) =>
      preteuse.dirigeante.agir(`conventions-de-pret/${uuidv7()}/redaction`, { ...convention, ...change });
    expect((await rediger()).body.code).toBe('appariement-non-conclu');
    expect((await rediger({ appariementId: null })).body.code).toBe('concurrence-sans-appariement');
    await preteuse.dirigeante.faire(`${chemin}/acceptation`, renonce);
    await attendre(preteuse.dirigeante, chemin, ({ etat }) => etat === 'conclu');
    expect((await rediger({ partDuTempsPourCent: 61 })).body.code).toBe('termes-hors-appariement');

    const premiere = `conventions-de-pret/${uuidv7()}`;
    await preteuse.dirigeante.faire(`${premiere}/redaction`, convention);
    const suivi = await attendre(emprunteuse.dirigeante, chemin, ({ etat }) => etat === 'transforme');
    expect(suivi).toMatchObject({
      conventionId: premiere.split('/')[1],
      suite: expect.stringContaining('suivre') as unknown,
    });
    expect((await emprunteuse.dirigeante.lire(premiere)).body).toMatchObject({
      appariementId: convention.appariementId,
      offrePublieeLe: AUJOURDHUI,
      commenceLe: null,
    });
    expect((await rediger()).body.code).toBe('appariement-deja-convenu');
    const decliner = () => emprunteuse.dirigeante.agir(`${chemin}/declin`, { motif: 'sans-convention' });
    expect(await decliner()).toMatchObject({ status: 409, body: { code: 'appariement-suivi-d-une-convention' } });

    await emprunteuse.dirigeante.faire(`${premiere}/rupture`, { motif: 'accord-des-entreprises' });
    const seconde = `conventions-de-pret/${uuidv7()}`;
    await preteuse.dirigeante.faire(`${seconde}/redaction`, convention);
    await attendre(preteuse.dirigeante, chemin, ({ conventionId }) => conventionId === seconde.split('/')[1]);
    expect((await decliner()).body.code).toBe('appariement-suivi-d-une-convention');
    await preteuse.dirigeante.faire(`${seconde}/rupture`, { motif: 'accord-des-entreprises' });
    expect((await decliner()).status).toBe(200);
    await attendre(emprunteuse.dirigeante, besoin.chemin, ({ etat }) => etat === 'publie');
  });

  it('partage une direction numérique sans jamais dépasser ce qui est offert', async () => {
    const [preteuse, une, autre] = await Promise.all([entreprise('47.11F'), entreprise(), entreprise()]);
    const offre = await offrir(preteuse, { nature: 'direction-numerique-partagee' });
    const proposes = [];
    for (const emprunteuse of [une, autre]) {
      const { besoinId } = await chercher(emprunteuse);
      proposes.push(await proposer(emprunteuse.dirigeante, offre.offreId, besoinId));
    }
    for (const { chemin } of proposes) await preteuse.dirigeante.faire(`${chemin}/acceptation`, {});
    const fins = await Promise.all(
      proposes.map(({ chemin }) =>
        attendre(preteuse.dirigeante, chemin, ({ etat }) => etat === 'conclu' || etat === 'ecarte'),
      ),
    );
    expect(fins.map(({ etat }) => etat).sort()).toEqual(['conclu', 'ecarte']);
    expect(fins.find(({ etat }) => etat === 'ecarte')).toMatchObject({ motif: 'part-insuffisante', suite: null });
    const { body } = await preteuse.dirigeante.lire(offre.chemin);
    expect(body).toMatchObject({ partLibrePourCent: 40 });
  });

  it('refuse une concurrente sans renonciation expresse, et des entreprises liées', async () => {
    const [preteuse, emprunteuse] = await Promise.all([entreprise(), entreprise()]);
    const [{ offreId }, { besoinId }] = [await offrir(preteuse), await chercher(emprunteuse)];
    expect(await proposer(emprunteuse.dirigeante, offreId, besoinId)).toMatchObject({
      status: 422,
      body: { code: 'concurrence-sans-renonciation' },
    });
    const { chemin, status } = await proposer(emprunteuse.dirigeante, offreId, besoinId, {
      renonciationConcurrence: true,
    });
    expect(status).toBe(200);
    expect(await preteuse.dirigeante.agir(`${chemin}/acceptation`, {})).toMatchObject({
      body: { code: 'concurrence-sans-renonciation' },
    });
    await region.equipe.instructeur.faire(`entreprises/${preteuse.siren}/liens`, {
      autreSiren: emprunteuse.siren,
      nature: 'entreprise',
      partPointsDeBase: 6_000,
      controle: false,
      source: 'statuts',
      du: '2024-01-01',
    });
    expect(await preteuse.dirigeante.agir(`${chemin}/acceptation`, { renonciationConcurrence: true })).toMatchObject({
      status: 422,
      body: { code: 'appariement-entre-entreprises-liees' },
    });
  });

  it('se lit par les deux entreprises et leur région, et ne se montre à personne d’autre', async () => {
    const [preteuse, emprunteuse, tierce] = await Promise.all([entreprise('47.11F'), entreprise(), entreprise()]);
    const [offre, besoin] = [await offrir(preteuse), await chercher(emprunteuse)];
    const { instructeur } = region.equipe;
    const { chemin, body } = await proposer(instructeur, offre.offreId, besoin.besoinId);
    const { position } = body as { position: string };
    expect((await preteuse.dirigeante.lireApres(position, chemin)).body).toMatchObject({
      suite: 'Les deux entreprises : accepter ou décliner.',
    });
    for (const qui of [preteuse.dirigeante, emprunteuse.dirigeante])
      expect((await qui.lire<Page>('appariements')).body.total).toBe(1);
    expect((await instructeur.lire<Page>(`appariements?siren=${preteuse.siren}`)).body.total).toBe(1);
    expect((await instructeur.lire('appariements/nombres')).body).toEqual(
      expect.arrayContaining([{ etat: 'propose', nombre: expect.any(Number) as unknown }]),
    );
    expect(
      (await instructeur.lire<Page>('offres-de-competences?competence=vente-en-ligne&etat=publiee')).body.total,
    ).toBe(
      (await instructeur.lire<readonly { etat: string; nombre: number }[]>('offres-de-competences/nombres')).body.find(
        ({ etat }) => etat === 'publiee',
      )?.nombre,
    );
    expect((await instructeur.lire<Page>('besoins-de-competences?competence=cybersecurite')).body.total).toBe(0);

    const ailleurs = await programme.personne('region.instructeur', '76');
    for (const qui of [tierce.dirigeante, ailleurs]) {
      for (const lu of [chemin, offre.chemin, besoin.chemin]) expect((await qui.lire(lu)).status).toBe(404);
      expect((await qui.lire<Page>('appariements')).body.total).toBe(0);
      expect((await proposer(qui, offre.offreId, besoin.besoinId)).status).toBe(404);
    }
    expect((await tierce.dirigeante.agir(`${chemin}/acceptation`, {})).status).toBe(404);
    expect((await tierce.dirigeante.agir(`${offre.chemin}/retrait`, {})).status).toBe(404);
  });

  it('refuse une période passée, et ne change rien la seconde fois', async () => {
    const preteuse = await entreprise();
    const chemin = `offres-de-competences/${uuidv7()}/publication`;
    const offre = { siret: preteuse.siret, competences: ['vente-en-ligne'], partPourCent: 50, nature: 'competences' };
    const passee = await preteuse.dirigeante.agir(chemin, { ...offre, du: jour(-1), au: AUJOURDHUI });
    expect(passee).toMatchObject({ status: 422, body: { code: 'periode-de-l-annonce-incorrecte' } });
    await preteuse.dirigeante.faire(chemin, { ...offre, ...PERIODE });
    expect(await preteuse.dirigeante.agir(chemin, { ...offre, ...PERIODE })).toMatchObject({
      status: 200,
      body: { faits: [] },
    });
    expect(await preteuse.dirigeante.agir(chemin, { ...offre, ...PERIODE, partPourCent: 51 })).toMatchObject({
      status: 409,
    });
  });
});
