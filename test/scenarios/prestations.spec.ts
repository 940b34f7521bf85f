import { v7 as uuidv7 } from 'uuid';
import { AUJOURDHUI, Programme, Region, type Appelant } from '../support/programme';
import { Prestations } from '../support/prestations';

/** Two services of the maximal share do not fit beside the first. */
const CREDITS = 5_000_00;
const ANNEE = AUJOURDHUI.slice(0, 4);

describe('une prestation subventionnée', () => {
  let programme: Programme;
  let region: Region;
  let prestations: Prestations;
  let prescripteur: Appelant;
  let fournisseur: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, CREDITS);
    prestations = await Prestations.ouvrir(programme, region);
    ({ fournisseur } = prestations);
    prescripteur = await prestations.reseau.connecteur({ capacite: 20 });
    // The envelope of the scheme may be that of last year: the money of a service is that of the day of its quote.
    const chemin = `dispositifs/${region.dispositifId}/enveloppes`;
    await region.equipe.gestionnaire.agir(chemin, { annee: Number(ANNEE), montantCentimes: CREDITS });
    await prestations.reseau.inscrireService();
  });
  afterAll(() => programme.fermer());

  const prescrire = async (qui = prescripteur) => {
    const { demandeId, siren, chemin, dirigeante } = await prestations.reseau.proposer();
    await prescripteur.faire(`${chemin}/acceptation`, {});
    const prestation = `prestations/${uuidv7()}`;
    const corps = { ...prestations.pour(siren), demandeId };
    return { corps, prestation, siren, dirigeante, reponse: await qui.agir(`${prestation}/prescription`, corps) };
  };

  it('est financée, livrée, confirmée, certifiée et payée, chacun à son tour', async () => {
    const { prestation, siren, dirigeante, reponse } = await prescrire();
    expect(reponse.status).toBe(200);
    expect((await dirigeante.agir(`${prestation}/devis`, { prixCentimes: 50_00 })).body.code).toBe(
      'prix-hors-du-catalogue',
    );
    const financee = await prestations.financer(dirigeante, prestation, 2_400_00);
    expect(financee).toMatchObject({ etat: 'en-cours', aideCentimes: 1_200_00 });
    await region.attendreCompte(siren, { reserveCentimes: 1_200_00 });

    const { instructeur, comptable } = region.equipe;
    expect((await instructeur.agir(`${prestation}/certification`, {})).status).toBe(409);
    await fournisseur.faire(`${prestation}/realisation`, { realiseeLe: AUJOURDHUI });
    expect((await comptable.agir(`${prestation}/paiement`, { reference: 'M-1' })).body).toMatchObject({
      etat: 'realisee',
    });
    await dirigeante.faire(`${prestation}/contestation`, { motif: 'incomplete' });
    await fournisseur.faire(`${prestation}/realisation`, { realiseeLe: AUJOURDHUI });
    await dirigeante.faire(`${prestation}/confirmation`, {});
    await instructeur.faire(`${prestation}/certification`, {});
    await region.attendreCompte(siren, { reserveCentimes: 0, utiliseCentimes: 1_200_00 });
    const { body } = await comptable.faire(`${prestation}/paiement`, { reference: 'M-1' });
    const paye = await instructeur.lireApres(body.position, prestation);
    expect(paye.body).toMatchObject({ etat: 'payee', reference: 'M-1', payeeLe: AUJOURDHUI });
    expect((await fournisseur.lire(prestation)).status).toBe(200);
    for (const qui of [fournisseur, dirigeante, instructeur]) {
      const { body: nombres } = await qui.lireApres(body.position, 'prestations/nombres');
      expect(nombres).toEqual([{ etat: 'payee', nombre: 1 }]);
    }
    const etranger = await programme.personne('connecteur', '53');
    expect((await etranger.lire('prestations/nombres')).body).toEqual([]);
  });

  it('n’est pas prescrite à qui gagne à la prescrire, ni par qui ne suit pas l’entreprise', async () => {
    const { corps } = await prescrire();
    const par = (qui: Appelant, change: object) =>
      qui.agir(`prestations/${uuidv7()}/prescription`, { ...corps, ...change });
    const code = async (qui: Appelant, change: object) => (await par(qui, change)).body.code;
    expect(await code(prescripteur, { fournisseurId: prescripteur.personneId })).toBe('fournisseur-non-labellise');
    expect(await code(prescripteur, { fournisseurSiren: corps.siren })).toBe('fournisseur-lie');
    expect(await code(fournisseur, {})).toBe('demande-d-un-autre');
    expect(await code(region.equipe.instructeur, { code: 'AUTRE' })).toBe('service-inconnu');
    expect((await par(region.equipe.instructeur, { demandeId: undefined })).status).toBe(200);
  });

  it('rend l’argent quand elle est annulée, et dit pourquoi quand il manque', async () => {
    const { prestation, siren, dirigeante } = await prescrire();
    expect(await prestations.financer(dirigeante, prestation, 2_400_00)).toMatchObject({ etat: 'en-cours' });
    await dirigeante.faire(`${prestation}/annulation`, { motif: 'a-la-demande-de-l-entreprise' });
    await region.attendreCompte(siren, { reserveCentimes: 0, utiliseCentimes: 0 });
    const autres = [];
    for (let fois = 0; fois < 2; fois += 1) autres.push(await prescrire());
    const etats = await Promise.all(
      autres.map(({ prestation: autre, dirigeante: qui }) => prestations.financer(qui, autre, 5_000_00)),
    );
    expect(etats.map(({ etat }) => etat).sort()).toEqual(['en-cours', 'prescrite']);
    expect(etats.find(({ etat }) => etat === 'prescrite')).toMatchObject({ refus: 'credits-insuffisants' });
  });

  it('se liste par prescripteur et fournisseur, pour la mission et pour sa région seule', async () => {
    const mission = await programme.personne('mission.pilote', 'FR');
    const { instructeur } = region.equipe;
    const { body } = await instructeur.lire('prestations/concentration');
    expect((await mission.lire('prestations/concentration?region=53')).body).toEqual(body);
    expect(body.lignes).toContainEqual(
      expect.objectContaining({ prescripteurId: prescripteur.personneId, partPointsDeBase: 10_000, concentree: true }),
    );
    expect((await instructeur.lire('prestations/concentration?region=76')).body).toMatchObject({
      total: 0,
      lignes: [],
    });
    expect((await prescripteur.lire('prestations/concentration')).status).toBe(403);
  });

  it('n’est pas prescrite à qui l’on vient de retirer de ses intérêts', async () => {
    for (const interets of [[{ siren: '443061841' }], []]) {
      await prescripteur.faire('mon-profil-de-connecteur/interets', { interets });
      expect((await prescrire()).reponse.body.code).toBe('fournisseur-lie');
    }
  });
});
