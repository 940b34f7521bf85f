import { AUJOURDHUI, Programme, Region, type Appelant, type Corps } from '../support/programme';
import { Reseau } from '../support/reseau';

interface Page {
  readonly total: number;
  readonly lignes: readonly Corps[];
}

describe('l’accompagnement d’une entreprise', () => {
  let programme: Programme;
  let reseau: Reseau;
  let proche: Appelant;
  let loin: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    reseau = await Reseau.ouvrir(programme, await Region.ouvrir(programme, 1_000_000_00));
    proche = await reseau.connecteur({ competences: ['vente-en-ligne', 'cybersecurite'] });
    loin = await reseau.connecteur();
  });
  afterAll(() => programme.fermer());

  const accepter = (qui: Appelant, chemin: string) => qui.agir(`${chemin}/acceptation`, {});

  it('se propose dans l’ordre d’un classement expliqué, et va au premier qui accepte', async () => {
    const { chemin, dirigeante, demandeId } = await reseau.proposer(['vente-en-ligne', 'cybersecurite']);
    const explique = await reseau.attendre(chemin, ({ etat }) => etat === 'proposee');
    expect(explique.classement).toMatchObject([
      { connecteurId: proche.personneId, rang: 1, besoinsCouverts: 2, proximite: 'commune', charge: 0 },
      { connecteurId: loin.personneId, rang: 2, besoinsCouverts: 1, proximite: 'commune', charge: 0 },
    ]);
    const { body: offertes } = await loin.lire<Page>('mes-propositions');
    expect(offertes.lignes).toMatchObject([{ demandeId, proposition: { etat: 'proposee' } }]);

    expect((await accepter(loin, chemin)).status).toBe(200);
    expect(await accepter(proche, chemin)).toMatchObject({ status: 409, body: { code: 'demande-prise-par-un-autre' } });
    const suivie = await reseau.attendre(chemin, ({ etat }) => etat === 'en-charge');
    expect(suivie).toMatchObject({ connecteurId: loin.personneId });
    await reseau.attendrePlaces(loin, 1);
    await reseau.attendrePlaces(proche, 0);
    expect((await proche.lire<Page>('mes-propositions')).body.total).toBe(0);

    expect((await proche.lire(chemin)).status).toBe(404);
    expect((await proche.agir(`${chemin}/cloture`, { issue: 'aidee' })).status).toBe(404);
    const absence = { du: AUJOURDHUI, au: AUJOURDHUI, delegueId: proche.personneId };
    const { body: absent } = await loin.faire('mon-profil-de-connecteur/absence', absence);
    expect((await proche.lireApres(absent.position, chemin)).body).toMatchObject({ etat: 'en-charge' });
    expect((await proche.lire<Page>('demandes-accompagnement')).body.lignes).toMatchObject([{ demandeId }]);
    await loin.faire('mon-profil-de-connecteur/absence/annulation', { du: AUJOURDHUI });
    const { body } = await loin.faire(`${chemin}/cloture`, { issue: 'aidee' });
    await dirigeante.faire(`${chemin}/satisfaction`, { note: 5 });
    const vue = await dirigeante.lireApres(body.position, chemin);
    expect(vue.body).toMatchObject({ etat: 'close', issue: 'aidee', propositions: [], classement: [] });
    await reseau.attendrePlaces(loin, 0);
  });

  it('se propose aux suivants quand personne ne veut, puis va au référent, qui choisit', async () => {
    const { chemin } = await reseau.proposer();
    for (const qui of [proche, loin]) await qui.faire(`${chemin}/refus`, { motif: 'indisponible' });
    expect(await reseau.attendre(chemin, ({ etat }) => etat === 'escaladee')).toMatchObject({
      propositions: [{ etat: 'declinee' }, { etat: 'declinee' }],
    });
    await reseau.referent.faire(`${chemin}/proposition`, { connecteurIds: [loin.personneId] });
    expect((await accepter(loin, chemin)).status).toBe(200);
    await reseau.attendre(chemin, ({ etat }) => etat === 'en-charge');
    await loin.faire(`${chemin}/cloture`, { issue: 'non-aidee' });
    await reseau.attendrePlaces(loin, 0);
  });

  it('se rouvre, et se classe de nouveau', async () => {
    const { chemin, dirigeante } = await reseau.proposer();
    await accepter(proche, chemin);
    await proche.faire(`${chemin}/cloture`, { issue: 'injoignable' });
    await dirigeante.faire(`${chemin}/reouverture`, {});
    const relancee = await reseau.attendre(chemin, ({ etat, tour }) => etat === 'proposee' && tour === 2);
    expect(relancee).toMatchObject({ issue: null });
    await dirigeante.faire(`${chemin}/abandon`, {});
    await reseau.attendre(chemin, ({ etat }) => etat === 'abandonnee');
    await reseau.attendrePlaces(proche, 0);
  });

  it('passe à un autre quand son connecteur est suspendu', async () => {
    const { chemin } = await reseau.proposer();
    await accepter(proche, chemin);
    await reseau.attendre(chemin, ({ etat }) => etat === 'en-charge');
    await reseau.referent.faire(`connecteurs/${proche.personneId}/suspension`, { motif: 'injoignable' });
    const remise = await reseau.attendre(chemin, ({ etat, tour }) => etat === 'proposee' && tour === 2);
    expect(remise).toMatchObject({ connecteurId: null, classement: [{ connecteurId: loin.personneId }] });
    await reseau.attendrePlaces(proche, 0);
    await reseau.referent.faire(`connecteurs/${proche.personneId}/retablissement`, {});
    await reseau.referent.faire(`${chemin}/cloture`, { issue: 'hors-champ' });
  });

  it('ne prend pas plus que la capacité, et l’absent ne reçoit rien', async () => {
    await loin.faire('mon-profil-de-connecteur/capacite', { capacite: 0 });
    const { chemin } = await reseau.proposer();
    const classement = await reseau.attendre(chemin, ({ etat }) => etat === 'proposee');
    expect(classement.classement).toMatchObject([{ connecteurId: proche.personneId }]);
    await proche.faire('mon-profil-de-connecteur/capacite', { capacite: 0 });
    expect(await accepter(proche, chemin)).toMatchObject({ status: 409, body: { code: 'capacite-atteinte' } });
    await proche.faire('mon-profil-de-connecteur/capacite', { capacite: 3 });
    await proche.faire('mon-profil-de-connecteur/absence', { du: '2026-01-01', au: '2099-12-31' });
    expect(await accepter(proche, chemin)).toMatchObject({ status: 409, body: { code: 'connecteur-absent' } });
  });

  it('ne se montre pas à qui elle ne concerne pas', async () => {
    const { chemin, siren } = await reseau.demander();
    const autre = await programme.personne('referent.territorial', '76');
    expect((await autre.lire('connecteurs/nombres')).body).toEqual([]);
    expect((await reseau.referent.lire('connecteurs/nombres')).body).toEqual([{ etat: 'accepte', nombre: 2 }]);
    const etranger = await programme.personne('connecteur', '53');
    for (const qui of [autre, etranger]) expect((await qui.lire(chemin)).status).toBe(404);
    expect((await autre.lire<Page>(`demandes-accompagnement?siren=${siren}`)).body.total).toBe(0);
    expect((await autre.agir(`${chemin}/qualification`, { besoins: ['vente-en-ligne'] })).status).toBe(404);
    expect((await etranger.agir(`${chemin}/acceptation`, {})).status).toBe(404);
  });
});
