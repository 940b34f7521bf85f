import { v7 as uuidv7 } from 'uuid';
import { AUJOURDHUI, Programme, Region, siretDe, type Appelant } from '../support/programme';
import { LabelsDeConnecteurs } from '../support/labels-de-connecteurs';
import { Reseau } from '../support/reseau';

/** Two services of the maximal share do not fit beside the first. */
const CREDITS = 5_000_00;
const ANNEE = AUJOURDHUI.slice(0, 4);

describe('une prestation subventionnée', () => {
  let programme: Programme;
  let region: Region;
  let reseau: Reseau;
  let prescripteur: Appelant;
  let fournisseur: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, CREDITS);
    reseau = await Reseau.ouvrir(programme, region);
    prescripteur = await reseau.connecteur({ capacite: 20 });
    const labels = await LabelsDeConnecteurs.ouvrir(programme, reseau);
    fournisseur = (await labels.labellise()).connecteur;
    // The envelope of the scheme may be that of last year: the money of a service is that of the day of its quote.
    const chemin = `dispositifs/${region.dispositifId}/enveloppes`;
    await region.equipe.gestionnaire.agir(chemin, { annee: Number(ANNEE), montantCentimes: CREDITS });
    await reseau.inscrireService();
  });
  afterAll(() => programme.fermer());

  const prescrire = async (qui = prescripteur) => {
    const { demandeId, siren, chemin, dirigeante } = await reseau.proposer();
    await prescripteur.faire(`${chemin}/acceptation`, {});
    const prestation = `prestations/${uuidv7()}`;
    const corps = {
      ...{ siren, siret: siretDe(siren, 1), demandeId, code: 'BOUTIQUE-EN-LIGNE' },
      ...{ fournisseurId: fournisseur.personneId, fournisseurSiren: '443061841' },
    };
    return { corps, prestation, siren, dirigeante, reponse: await qui.agir(`${prestation}/prescription`, corps) };
  };
  /** The quote is accepted, and the money has answered. */
  const financer = async (dirigeante: Appelant, prestation: string, prixCentimes: number) => {
    const { body } = await dirigeante.faire(`${prestation}/devis`, { prixCentimes });
    const entetes = { prefer: 'wait=20', 'x-min-position': body.position };
    return (await region.equipe.instructeur.lire(prestation, entetes)).body;
  };

  it('est financée, livrée, confirmée, certifiée et payée, chacun à son tour', async () => {
    const { prestation, siren, dirigeante, reponse } = await prescrire();
    expect(reponse.status).toBe(200);
    expect((await dirigeante.agir(`${prestation}/devis`, { prixCentimes: 50_00 })).body.code).toBe(
      'prix-hors-du-catalogue',
    );
    const financee = await financer(dirigeante, prestation, 2_400_00);
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
    await prescripteur.faire('mon-profil-de-connecteur/interets', { interets: [{ siren: '443061841' }] });
    expect(await code(prescripteur, {})).toBe('fournisseur-lie');
    await prescripteur.faire('mon-profil-de-connecteur/interets', { interets: [] });
    expect((await par(region.equipe.instructeur, { demandeId: undefined })).status).toBe(200);
  });

  it('rend l’argent quand elle est annulée, et dit pourquoi quand il manque', async () => {
    const { prestation, siren, dirigeante } = await prescrire();
    expect(await financer(dirigeante, prestation, 2_400_00)).toMatchObject({ etat: 'en-cours' });
    await dirigeante.faire(`${prestation}/annulation`, { motif: 'a-la-demande-de-l-entreprise' });
    await region.attendreCompte(siren, { reserveCentimes: 0, utiliseCentimes: 0 });
    const autres = [];
    for (let fois = 0; fois < 2; fois += 1) autres.push(await prescrire());
    const etats = await Promise.all(
      autres.map(({ prestation: autre, dirigeante: qui }) => financer(qui, autre, 5_000_00)),
    );
    expect(etats.map(({ etat }) => etat).sort()).toEqual(['en-cours', 'prescrite']);
    expect(etats.find(({ etat }) => etat === 'prescrite')).toMatchObject({ refus: 'credits-insuffisants' });
  });
});
