import { lieu } from '../support/lieu';
import { AUJOURDHUI, entreprise, jour, Programme, type Appelant } from '../support/programme';

const CODE = 'ENROLEES';

describe('les pages des indicateurs', () => {
  let programme: Programme;
  let pilote: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    pilote = await programme.personne('mission.pilote', 'FR');
  });
  afterAll(() => programme.fermer());

  const page = async (chemin: string) => {
    // A page is made anew for whoever is identified.
    const reponse = await fetch(programme.url + chemin, { headers: { authorization: `Bearer ${pilote.jeton}` } });
    return { status: reponse.status, headers: reponse.headers, texte: await reponse.text() };
  };

  const enroler = async (region: string, nombre: number) => {
    const instructeur = await programme.personne('region.instructeur', region);
    for (let rang = 0; rang < nombre; rang += 1) {
      const { siren, siret } = entreprise();
      const corps = { siret, ...lieu(region), forme: 'personne-morale', raisonSociale: 'Ateliers' };
      await instructeur.faire('entreprises', corps);
      await instructeur.faire(`entreprises/${siren}/enrolement`, { origine: 'connecteur', enroleeLe: AUJOURDHUI });
    }
  };

  it('vides, disent ce qui les remplira, et montrent les chiffres publiés avec leurs contradictions', async () => {
    const catalogue = await page('/pilotage/indicateurs');
    expect(catalogue.status).toBe(200);
    expect(catalogue.texte).toContain('La mission n’a encore défini aucun indicateur');
    for (const valeur of ['13,8 %, 13e de l’Union européenne', '15,8 %', 'Contestée'])
      expect(catalogue.texte).toContain(valeur);
    const { texte } = await page('/pilotage');
    expect(texte.match(/n’a pas encore défini d’indicateur/g)).toHaveLength(7);
    expect((await page('/pilotage/indicateurs/INCONNU')).status).toBe(404);
    expect((await page('/pilotage/indicateurs/%00')).status).toBe(400);
  });

  it('montrent la valeur, la trajectoire, la cible et l’alerte, par région et pour le pays', async () => {
    await pilote.faire(`indicateurs/${CODE}/definition`, {
      ...{ intitule: 'Entreprises enrôlées', recommandation: 1, sens: 'a-augmenter', proprietaire: 'mission.pilote' },
      ...{ formule: 'entreprises-enrolees-en-tout', population: 'PME', source: 'Faits du programme' },
    });
    const trajectoire = (valeur: number) => ({
      motif: 'premiere-cible',
      jalons: [
        { le: jour(-100), valeur: 0 },
        { le: jour(100), valeur },
      ],
    });
    await pilote.faire(`indicateurs/${CODE}/cibles/FR`, trajectoire(10));
    for (const region of ['11', '76']) await pilote.faire(`indicateurs/${CODE}/cibles/${region}`, trajectoire(400));
    await pilote.faire(`indicateurs/${CODE}/reference`, { reference: 'EXPERIMENTATION-150' });
    await enroler('53', 3);
    await enroler('76', 6);
    await enroler('11', 7);
    await programme.journal.auRepos();
    const { texte } = await page('/pilotage');
    expect(texte).toContain(`href="/pilotage/indicateurs/${CODE}"`);
    expect(texte).toContain('Cible atteinte');
    expect(texte).toMatch(/Hors trajectoire :<\/strong> Entreprises enrôlées \(Île-de-France\)/);
    const detail = await page(`/pilotage/indicateurs/${CODE.toLowerCase()}`);
    expect(detail.status).toBe(200);
    expect(detail.texte).toContain('⚠ Hors trajectoire');
    expect(detail.texte).toContain('150 entreprises pour une première expérimentation');
    // The three of Brittany are hidden, and the six of Occitanie with them, which the total would give away.
    const { texte: fichier, headers } = await page(`/pilotage/indicateurs/${CODE}/regions.csv`);
    expect(headers.get('content-disposition')).toMatch(
      /filename="indicateur-ENROLEES-[\d-]+-position-[1-9]\d*-regions\.csv"/,
    );
    expect(fichier).toContain('France;FR;16;16;5;10;');
    expect(fichier).toContain('Bretagne;53;masqué;');
    expect(fichier).toContain('Occitanie;76;masqué;masqué;200;400;');
    expect(fichier).toContain('Île-de-France;11;7;7;200;400;');
    const { territoires } = JSON.parse((await page(`/pilotage/indicateurs/${CODE}/regions.json`)).texte) as {
      territoires: readonly { territoire: string; valeur: number | null; masque: boolean; etat: string | null }[];
    };
    expect(territoires.find(({ territoire }) => territoire === '53')).toMatchObject({ valeur: null, masque: true });
    expect(territoires[0]).toMatchObject({ territoire: 'FR', valeur: 16, etat: 'atteinte' });
    // The départements of a hidden region are hidden with it.
    const { texte: parDepartement } = await page(`/pilotage/indicateurs/${CODE}/departements.csv`);
    expect(parDepartement).toMatch(/;Bretagne;53;masqué/);
    expect(parDepartement).toMatch(/;Île-de-France;11;7/);
    const { departements } = JSON.parse((await page(`/pilotage/indicateurs/${CODE}/departements.json`)).texte) as {
      departements: readonly { region: string; valeur: number | null }[];
    };
    expect(departements.filter(({ region }) => region !== '11').every(({ valeur }) => valeur === null)).toBe(true);
    // The state of what is hidden would tell about it.
    expect(territoires.find(({ territoire }) => territoire === '76')).toMatchObject({ masque: true, etat: null });
  });

  it('disent quelle série manque, et comment l’importer', async () => {
    await pilote.faire('indicateurs/VENTE/definition', {
      ...{ intitule: 'Vente en ligne', recommandation: 4, sens: 'a-augmenter', proprietaire: 'mission.pilote' },
      ...{ formule: 'part-publiee', serie: 'VENTE-EN-LIGNE', population: 'PME', source: 'Eurostat' },
    });
    await programme.journal.auRepos();
    expect((await page('/pilotage/indicateurs/VENTE')).texte).toContain('La série VENTE-EN-LIGNE n’est pas importée');
    const entete = new URLSearchParams({
      ...{ definition: 'PME', unite: 'pour-cent', source: 'Invention', publieeLe: '2016-07-05', fictive: 'oui' },
    });
    const annee = AUJOURDHUI.slice(0, 4);
    await pilote.envoyer(
      'POST',
      `series/VENTE-EN-LIGNE/editions/1/import?${entete.toString()}`,
      `territoire;annee;valeur\nFR;${annee};13,8\n`,
      { 'content-type': 'text/csv' },
    );
    await programme.journal.auRepos();
    const { texte } = await page('/pilotage/indicateurs/VENTE');
    expect(texte).toContain('Cette série est inventée pour la démonstration.');
    expect(texte).toMatch(/13,80\s%/);
  });
});
