import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { cleDeSignature } from '../../src/acces/jeton/cle-de-signature';
import { signerJeton } from '../../src/acces/jeton/jeton';
import { Appelant, AUJOURDHUI, jour, Programme } from '../support/programme';

interface Consultation {
  readonly numero: string;
  readonly mandatId: string;
  readonly methode: string;
  readonly chemin: string | null;
  readonly parametres: string;
  readonly refusee: boolean;
  readonly code: string | null;
  readonly motif: string | null;
}
interface Page {
  readonly total: number;
  readonly lignes: readonly Consultation[];
}

describe('les consultations des auditeurs', () => {
  let programme: Programme;
  let pilote: Appelant;
  let bretonne: Appelant;
  let personneId: string;
  beforeAll(async () => {
    programme = await Programme.lancer();
    pilote = await programme.personne('mission.pilote', 'FR');
    bretonne = await programme.personne('region.instructeur', '53');
    const { body } = await bretonne.agir<{ personneId: string }>('personnes', { nom: 'Anne Le Goff' });
    personneId = body.personneId;
  });
  afterAll(() => programme.fermer());

  const mandater = async (territoire = 'FR') => {
    const mandatId = uuidv7();
    const qui = { personneId: uuidv7(), role: 'auditeur', territoire };
    await pilote.faire(`mandats-audit/${mandatId}/delivrance`, {
      ...{ auditeurId: qui.personneId, territoire, objet: 'enquete' },
      modules: ['aides-regionales', 'audits', 'entreprises', 'marque-mission'],
      ...{ faitsDu: '2017-03-07', faitsAu: '2099-12-31', du: AUJOURDHUI, au: jour(30) },
    });
    await programme.journal.complet();
    const cle = await cleDeSignature(join(programme.donnees, 'cle-des-jetons'));
    return { mandatId, lui: new Appelant(programme.url, await signerJeton(cle, qui, new Date(), mandatId), qui) };
  };
  const lister = async (filtre: string, qui = pilote) =>
    (await qui.lire<Page>(`audit/consultations?taille=100&${filtre}`)).body;
  const demandes = ({ lignes }: Page) =>
    lignes.map(({ methode, chemin, parametres }) => [methode, chemin?.replace('/api/v1/', '') ?? null, parametres]);

  it('s’inscrivent toutes, et la mission lit exactement celles-là', async () => {
    const { mandatId, lui } = await mandater();
    const flux = `audit/flux/mandatAudit-${mandatId}`;
    const identite = `personnes/${personneId}/consultation`;
    const motif = 'Contrôle du dossier déposé le 12 mars';
    expect(await lui.lire(`${flux}/faits`)).toMatchObject({ status: 200, body: { total: 1 } });
    expect((await lui.lire(`${flux}/etat?le=${AUJOURDHUI}&selon=droit`)).status).toBe(200);
    expect(await lui.agir(identite, {})).toMatchObject({ status: 400, body: { code: 'champs-incorrects' } });
    expect(await lui.agir(identite, { motif })).toMatchObject({ status: 200, body: { nom: 'Anne Le Goff' } });
    expect((await lui.lire('labels?nom=Anne%20Le%20Goff&region=53')).status).toBe(200);
    expect((await lui.lire('%64ossiers-aide?inconnu=Anne')).status).toBe(400);
    expect((await lui.lire('Anne%20Le%20Goff')).status).toBe(404);
    const page = await fetch(`${programme.url}/pilotage`, { headers: { authorization: `Bearer ${lui.jeton}` } });
    expect(page.status).toBe(200);
    await pilote.faire(`mandats-audit/${mandatId}/revocation`, { motif: 'audit-acheve' });
    expect(await lui.lire(`${flux}/faits`)).toMatchObject({ status: 403, body: { code: 'sans-mandat' } });
    expect((await lui.lire('mandats-audit')).status).toBe(200);

    const inscrites = await lister(`auditeurId=${lui.personneId}`);
    expect(demandes(inscrites).reverse()).toEqual([
      ['GET', `${flux}/faits`, ''],
      ['GET', `${flux}/etat`, `le=${AUJOURDHUI}&selon=droit`],
      ['POST', identite, ''],
      ['POST', identite, ''],
      ['GET', 'labels', 'nom=…&region=53'],
      ['GET', 'dossiers-aide', ''],
      ['GET', null, ''],
      ['GET', '/pilotage', ''],
      ['GET', `${flux}/faits`, ''],
      ['GET', 'mandats-audit', ''],
    ]);
    expect(new Set(inscrites.lignes.map((ligne) => ligne.mandatId))).toEqual(new Set([mandatId]));
    expect(await lister(`mandatId=${mandatId}`)).toEqual(inscrites);
    expect((await lister(`mandatId=${mandatId}&nature=identites`)).lignes).toMatchObject([
      { chemin: `/api/v1/${identite}`, identiteId: personneId, motif, refusee: false },
    ]);
    expect((await lister(`mandatId=${mandatId}&nature=refus`)).lignes).toMatchObject([
      { chemin: `/api/v1/${flux}/faits`, code: 'sans-mandat', refusee: true },
    ]);
    expect(await lister(`chemin=/api/v1/${flux}`)).toMatchObject({ total: 3 });
    expect(await lister(`identifiant=${personneId}&du=${AUJOURDHUI}&au=${AUJOURDHUI}`)).toMatchObject({ total: 2 });
    expect(await lister(`identifiant=${personneId}&au=${jour(-1)}`)).toMatchObject({ total: 0 });
  });

  it('se lisent par chaque auditeur, les siennes seulement, et cette lecture s’inscrit', async () => {
    const [anne, paul] = await Promise.all([mandater(), mandater()]);
    await Promise.all([anne.lui.lire('entreprises'), paul.lui.lire('dossiers-aide'), anne.lui.lire('dispositifs')]);
    expect(demandes(await lister('', paul.lui))).toEqual([
      ['GET', 'audit/consultations', 'taille=100'],
      ['GET', 'dossiers-aide', ''],
    ]);
    const siennes = await lister('', anne.lui);
    expect(demandes(siennes).sort()).toEqual([
      ['GET', 'audit/consultations', 'taille=100'],
      ['GET', 'dispositifs', ''],
      ['GET', 'entreprises', ''],
    ]);
    const [premiere] = siennes.lignes;
    const { body } = await anne.lui.lire<Page>(`audit/consultations?taille=1&page=2&avant=${premiere?.numero ?? ''}`);
    expect(body).toMatchObject({ total: 2, lignes: [siennes.lignes[2]] });
    expect(await lister(`mandatId=${paul.mandatId}`, anne.lui)).toMatchObject({ total: 0, lignes: [] });
    const refus = { status: 403, body: { code: 'consultations-reservees' } };
    expect(await anne.lui.lire(`audit/consultations?auditeurId=${paul.lui.personneId}`)).toMatchObject(refus);
  });

  it('ne se lisent ni par une région, ni par qui lit seulement, ni sans jeton', async () => {
    const refus = { status: 403, body: { code: 'consultations-reservees' } };
    const lecteur = await programme.personne('mission.lecteur', 'FR');
    for (const qui of [bretonne, lecteur]) expect(await qui.lire('audit/consultations')).toMatchObject(refus);
    expect((await fetch(`${programme.url}/api/v1/audit/consultations`)).status).toBe(401);
    expect((await pilote.lire('audit/consultations?auditeurId=anne')).status).toBe(400);
  });

  it('disent aussi l’identité qu’un auditeur n’a pas pu lire', async () => {
    const { mandatId, lui } = await mandater('53');
    const refus = await lui.agir(`personnes/${personneId}/consultation`, { motif: 'essai' });
    expect(refus).toMatchObject({ status: 403, body: { code: 'consultation-non-habilitee' } });
    expect((await lister(`mandatId=${mandatId}`)).lignes).toMatchObject([
      { identiteId: personneId, refusee: true, code: null, territoire: '53' },
    ]);
  });

  it('n’ont pas lieu quand elles ne s’inscrivent pas', async () => {
    const { mandatId, lui } = await mandater();
    await programme.requete('alter table acces.consultations rename to consultations_ailleurs');
    const refusee = await lui.lire('entreprises');
    const deLaMission = await pilote.lire('entreprises');
    await programme.requete('alter table acces.consultations_ailleurs rename to consultations');
    expect(refusee).toMatchObject({ status: 503, body: { code: 'consultation-non-inscrite' } });
    expect(refusee.headers.get('retry-after')).toBe('2');
    expect(deLaMission.status).toBe(200);
    expect((await lui.lire('entreprises')).status).toBe(200);
    expect((await lister(`mandatId=${mandatId}`)).total).toBe(1);
  });
});
