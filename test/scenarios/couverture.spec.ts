import { Programme, Region, type Appelant, type Corps } from '../support/programme';
import { Reseau } from '../support/reseau';

interface Nombres {
  readonly etats: readonly Corps[];
  readonly ages: readonly Corps[];
  readonly sansConnecteur: number;
}

describe('la couverture du pays par les connecteurs', () => {
  let programme: Programme;
  let reseau: Reseau;
  let connecteur: Appelant;
  let departement: string;
  beforeAll(async () => {
    programme = await Programme.lancer();
    reseau = await Reseau.ouvrir(programme, await Region.ouvrir(programme, 1_000_000));
    departement = String(reseau.profil.departements[0]);
  });
  afterAll(() => programme.fermer());

  const couverture = async (qui: Appelant, position: string) => {
    const { status, body } = await qui.lireApres<readonly Corps[]>(position, 'couverture');
    expect(status).toBe(200);
    return body;
  };
  const duDepartement = async (position: string) =>
    (await couverture(reseau.referent, position)).find((ligne) => ligne.departement === departement);

  it('dit une zone blanche, puis l’offre et la demande d’un département', async () => {
    const { position } = await reseau.demander();
    expect(await duDepartement(position)).toMatchObject({
      ...{ connecteursActifs: 0, demandesOuvertes: 1, demandesSansConnecteur: 1, zoneBlanche: true },
      ...{ prisesEnCharge: 0, medianeJours: null, p90Jours: null },
    });
    connecteur = await reseau.connecteur({ capacite: 1 });
    const { chemin } = await reseau.proposer();
    const { body } = await connecteur.faire(`${chemin}/acceptation`, {});
    await reseau.attendre(chemin, ({ etat }) => etat === 'en-charge');
    await programme.journal.auRepos();
    expect(await duDepartement(body.position)).toMatchObject({
      ...{ connecteursActifs: 1, capacite: 1, placesLibres: 0, demandesOuvertes: 2, demandesSansConnecteur: 1 },
      ...{ prisesEnCharge: 1, medianeJours: 0, p90Jours: 0, zoneBlanche: true },
    });
  });

  it('se lit du pays entier par la mission, de la sienne par une région, et par personne d’autre', async () => {
    const pilote = await programme.personne('mission.pilote', 'FR');
    const ailleurs = await programme.personne('region.responsable', '94');
    expect((await pilote.lire<readonly Corps[]>('couverture')).body).toHaveLength(101);
    expect((await ailleurs.lire<readonly Corps[]>('couverture')).body).toMatchObject([
      { departement: '2A', region: '94', zoneBlanche: true },
      { departement: '2B' },
    ]);
    for (const chemin of ['couverture', 'demandes-accompagnement/nombres'])
      expect((await connecteur.lire(chemin)).status).toBe(403);
  });

  it('compte les demandes par état et par âge', async () => {
    const { body } = await reseau.referent.lire<Nombres>('demandes-accompagnement/nombres');
    expect(body.etats.find(({ etat }) => etat === 'en-charge')).toEqual({ etat: 'en-charge', nombre: 1 });
    expect(body.sansConnecteur).toBe(1);
    expect(body.ages).toEqual([
      { deJours: 0, aJours: 9, nombre: 1 },
      { deJours: 10, aJours: 21, nombre: 0 },
      { deJours: 22, aJours: 45, nombre: 0 },
      { deJours: 46, aJours: null, nombre: 0 },
    ]);
    const ailleurs = await programme.personne('region.responsable', '94');
    expect((await ailleurs.lire<Nombres>('demandes-accompagnement/nombres')).body.sansConnecteur).toBe(0);
  });

  it('se lit au pilotage, sans qui serait reconnu', async () => {
    await programme.journal.auRepos();
    const csv = await (await fetch(`${programme.url}/pilotage/couverture.csv?region=53`)).text();
    expect(csv).toMatch(/Bretagne;53;masqué;masqué;4;/);
    expect(await (await fetch(`${programme.url}/pilotage/connecteurs.csv`)).text()).toMatch(
      /Bretagne;53;[-\d]+;masqué/,
    );
  });

  it('retient ce qui amène chaque connecteur, et le compte dès qu’ils sont assez', async () => {
    const candidat = await programme.personne('connecteur', '53');
    for (const faux of [{}, { origine: 'auto-diagnostic' }])
      expect((await candidat.agir('mon-profil-de-connecteur/candidature', { ...reseau.profil, ...faux })).status).toBe(
        400,
      );
    const origines = async (filtre = '') => (await fetch(`${programme.url}/pilotage/origines.csv${filtre}`)).text();
    expect(await origines()).toMatch(/Connecteurs;La région;masqué/);
    for (let nombre = 0; nombre < 6; nombre += 1) await reseau.connecteur({ origine: 'partenaire' });
    for (let nombre = 1; nombre < 5; nombre += 1) await reseau.connecteur();
    await programme.journal.auRepos();
    expect(await origines()).toMatch(/Connecteurs;Un partenaire;6\r\nConnecteurs;La région;5/);
    expect(await origines('?region=53')).toMatch(/Connecteurs;Un partenaire;5\r\nConnecteurs;La région;5/);
    expect(await origines('?region=11')).not.toContain('Connecteurs');
    const liste = await reseau.referent.lire<{ total: number }>('connecteurs?origine=partenaire');
    expect(liste.body).toMatchObject({ total: 6, lignes: Array(6).fill({ region: '53', origine: 'partenaire' }) });
    expect((await candidat.lire('mon-profil-de-connecteur')).status).toBe(404);
    expect((await reseau.referent.lire('connecteurs?origine=x')).status).toBe(400);
  });
});
