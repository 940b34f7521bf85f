import { Programme, Region, type Appelant, type Processus } from '../support/programme';
import { Reseau } from '../support/reseau';

const TOURS = 20;
const CONNECTEURS = 50;
const DEMANDES = 20;

describe('les accompagnements que plusieurs se disputent', () => {
  let programme: Programme;
  let reseau: Reseau;
  let tous: readonly Appelant[];
  let ouvrier: Processus;
  beforeAll(async () => {
    programme = await Programme.installer();
    ouvrier = await programme.lancer({ ROLE: 'worker' });
    const serveurs = [await programme.lancer({ ROLE: 'api' }), await programme.lancer({ ROLE: 'api' })];
    let rang = 0;
    programme.joindre = () => serveurs[(rang += 1) % serveurs.length]?.url ?? '';
    reseau = await Reseau.ouvrir(programme, await Region.ouvrir(programme, 1_000_000_00));
    const arrivees: Appelant[] = [];
    while (arrivees.length < CONNECTEURS) arrivees.push(await reseau.connecteur());
    tous = arrivees;
  });
  afterAll(() => programme.fermer());

  const places = (demandeId: string) =>
    programme.requete<{ prises: number; rendues: number }>(
      `select count(*) filter (where type = 'PlacePrise.v1')::int as prises,
        count(*) filter (where type = 'PlaceRendue.v1')::int as rendues
      from es.events where stream_id like 'connecteur-%' and data->>'demandeId' = '${demandeId}'`,
    );

  const proposerATous = async (chemin: string) => {
    for (let debut = 0; debut < CONNECTEURS; debut += 10) {
      const connecteurIds = tous.slice(debut, debut + 10).map(({ personneId }) => personneId);
      await reseau.referent.faire(`${chemin}/proposition`, { connecteurIds });
    }
  };

  it('vont à un seul de cinquante, et les autres le savent et retrouvent leur place', async () => {
    let prises = 0;
    for (let tour = 0; tour < TOURS; tour += 1) {
      const { chemin, demandeId } = await reseau.proposer();
      await proposerATous(chemin);
      const reponses = await Promise.all(
        tous.map((qui) => qui.agir(`${chemin}/acceptation`, {}, { prefer: 'wait=30' })),
      );
      const gagnants = reponses.filter(({ status }) => status === 200);
      expect([gagnants.length, reponses.filter(({ status }) => status === 409).length]).toEqual([1, CONNECTEURS - 1]);
      const { connecteurId } = await reseau.attendre(chemin, ({ etat }) => etat === 'en-charge');
      expect(connecteurId).toBe(tous[reponses.findIndex(({ status }) => status === 200)]?.personneId);
      const gagnant = tous.find(({ personneId }) => personneId === connecteurId);
      for (const qui of tous) await reseau.attendrePlaces(qui, qui === gagnant ? 1 : 0);
      const [compte] = await places(demandeId);
      expect((compte?.prises ?? 0) - (compte?.rendues ?? 0)).toBe(1);
      prises += compte?.prises ?? 0;
      await gagnant?.faire(`${chemin}/cloture`, { issue: 'aidee' });
      if (gagnant) await reseau.attendrePlaces(gagnant, 0);
    }
    // Most came while the request was still free, and took a place that they gave back.
    expect(prises).toBeGreaterThan(2 * TOURS);
  });

  it('ne dépassent jamais la capacité de qui en accepte vingt à la fois', async () => {
    const [qui] = tous;
    if (!qui) throw new Error('No connecteur.');
    await qui.faire('mon-profil-de-connecteur/capacite', { capacite: 3 });
    const demandes = [];
    for (let rang = 0; rang < DEMANDES; rang += 1) {
      const demande = await reseau.proposer();
      await reseau.referent.faire(`${demande.chemin}/proposition`, { connecteurIds: [qui.personneId] });
      demandes.push(demande);
    }
    const reponses = await Promise.all(demandes.map(({ chemin }) => qui.agir(`${chemin}/acceptation`, {})));
    expect(reponses.filter(({ status }) => status === 200)).toHaveLength(3);
    for (const { status, body } of reponses) if (status !== 200) expect(body.code).toBe('capacite-atteinte');
    await reseau.attendrePlaces(qui, 3);
  });

  it('passent à d’autres quand la suspension tombe au milieu d’une acceptation, l’ouvrier fût-il tué', async () => {
    for (let tour = 0; tour < 10; tour += 1) {
      const qui = await reseau.connecteur({ competences: ['logistique-numerique'] });
      const { chemin, demandeId } = await reseau.proposer(['logistique-numerique']);
      const suspendre = reseau.referent.agir(`connecteurs/${qui.personneId}/suspension`, { motif: 'injoignable' });
      const accepter = qui.agir(`${chemin}/acceptation`, {});
      if (tour % 2 === 0) {
        await Promise.race([suspendre, accepter]);
        await ouvrier.tuer();
        ouvrier = await programme.lancer({ ROLE: 'worker' });
      }
      expect((await suspendre).status).toBe(200);
      await accepter;
      await reseau.attendrePlaces(qui, 0);
      const demande = await reseau.attendre(chemin, ({ etat }) => etat !== 'en-charge' && etat !== 'a-classer');
      expect(demande.connecteurId).toBeNull();
      const [compte] = await places(demandeId);
      expect(compte?.prises).toBe(compte?.rendues);
    }
  });
});
