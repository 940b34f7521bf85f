import { v7 as uuidv7 } from 'uuid';
import { AUJOURDHUI, Programme, Region, siretDe, type Corps } from '../support/programme';
import { lieu } from '../support/lieu';

interface Etablissement {
  readonly siret: string;
  readonly region: string;
  readonly fermeLe: string | null;
  readonly aCompleter: readonly string[];
}

/** The name under which the driver registers companies. */
const identite = { forme: 'personne-morale', raisonSociale: 'Ateliers du Ponant' };

describe('la vie d’une entreprise', () => {
  let programme: Programme;
  let bretagne: Region;
  let occitanie: Region;
  beforeAll(async () => {
    programme = await Programme.lancer();
    bretagne = await Region.ouvrir(programme, 100_000_000);
    occitanie = await Region.ouvrir(programme, 100_000_000, '76');
  });
  afterAll(() => programme.fermer());

  const fiche = async (siren: string, region: Region): Promise<Corps> =>
    (await region.equipe.instructeur.lire(`entreprises/${siren}`)).body;
  const etablissements = async (siren: string, region: Region) =>
    (await fiche(siren, region)).etablissements as readonly Etablissement[];

  it('s’étend à une seconde région, qui la voit, et dépose là où est l’établissement', async () => {
    const siren = await bretagne.enroler();
    expect((await occitanie.equipe.instructeur.lire(`entreprises/${siren}`)).status).toBe(404);
    const siret = siretDe(siren, 2);
    const { body } = await occitanie.equipe.instructeur.faire('entreprises', { siret, ...lieu('76'), ...identite });
    expect(body.faits).toMatchObject([{ type: 'EtablissementAjoute.v1', data: { siret, region: '76' } }]);
    expect((await etablissements(siren, occitanie)).map(({ region }) => region)).toEqual(['53', '76']);

    const dossierId = await occitanie.proposer(siren, 100_000);
    expect((await occitanie.equipe.instructeur.lire(`dossiers-aide/${dossierId}`)).body).toMatchObject({
      siret,
      region: '76',
    });
    expect((await bretagne.equipe.instructeur.lire(`dossiers-aide/${dossierId}`)).status).toBe(404);
    // Each region's ceiling is the same one.
    await occitanie.valider(dossierId, 'reserve');
    await bretagne.attendreCompte(siren, { reserveCentimes: 100_000 });
  });

  it('demande quel établissement porte le projet, quand deux le peuvent', async () => {
    const siren = await bretagne.enroler();
    const { instructeur } = bretagne.equipe;
    await instructeur.faire('entreprises', { siret: siretDe(siren, 2), ...lieu('53'), ...identite });
    const { chemin, corps } = bretagne.actes(uuidv7(), siren, 100_000).depot;
    const accueil = await programme.personne('region.instructeur', '53');
    expect(await accueil.agir(chemin, corps)).toMatchObject({
      status: 422,
      body: { code: 'etablissement-a-preciser', sirets: [siretDe(siren, 1), siretDe(siren, 2)] },
    });
    const precis = { ...corps, siret: siretDe(siren, 2) };
    expect((await accueil.faire(chemin, precis)).body.faits).toMatchObject([{ data: { siret: siretDe(siren, 2) } }]);
    expect(await accueil.agir(chemin, { ...corps, siret: siretDe(siren, 3) })).toMatchObject({ status: 409 });
  });

  it('corrige son nom et son adresse, ferme un établissement, en transfère un, et garde ses dossiers où ils sont', async () => {
    const siren = await bretagne.enroler();
    const dossierId = await bretagne.proposer(siren, 100_000);
    const { instructeur } = bretagne.equipe;
    const premier = `entreprises/${siren}/etablissements/${siretDe(siren, 1)}`;
    await instructeur.faire(`${premier}/correction`, { ...lieu('53'), commune: '29232' });
    await instructeur.faire(`entreprises/${siren}/raison-sociale`, {
      raisonSociale: 'Ateliers de l’Odet',
      motif: 'changement-de-nom',
    });
    await instructeur.faire(`${premier}/transfert`, {
      ...lieu('76'),
      nouveauSiret: siretDe(siren, 2),
      transfereLe: AUJOURDHUI,
    });
    expect(await fiche(siren, bretagne)).toMatchObject({
      raisonSociale: 'Ateliers de l’Odet',
      etablissements: [
        { siret: siretDe(siren, 1), nomDeLaCommune: 'Quimper', departement: '29', fermeLe: AUJOURDHUI, aCompleter: [] },
        { siret: siretDe(siren, 2), nomDeLaCommune: 'Toulouse', region: '76', fermeLe: null },
      ],
    });
    // The file stays in Brittany, and Occitania receives the next one.
    await bretagne.valider(dossierId, 'reserve');
    await occitanie.proposer(siren, 100_000);
    const { chemin, corps } = bretagne.actes(uuidv7(), siren, 100_000).depot;
    const accueil = await programme.personne('region.instructeur', '53');
    expect(await accueil.agir(chemin, corps)).toMatchObject({
      status: 422,
      body: { code: 'entreprise-d-une-autre-region' },
    });
  });

  it('cesse, et ne dépose plus', async () => {
    const siren = await bretagne.enroler();
    const { instructeur } = bretagne.equipe;
    await instructeur.faire(`entreprises/${siren}/cessation`, { motif: 'liquidation', cesseeLe: AUJOURDHUI });
    expect(await fiche(siren, bretagne)).toMatchObject({ cesseeLe: AUJOURDHUI, motifDeCessation: 'liquidation' });
    const { chemin, corps } = bretagne.actes(uuidv7(), siren, 100_000).depot;
    const accueil = await programme.personne('region.instructeur', '53');
    expect(await accueil.agir(chemin, corps)).toMatchObject({
      status: 422,
      body: { code: 'depot-d-une-entreprise-cessee' },
    });
  });

  it('grandit : sa catégorie suit ses exercices, et ceux des entreprises qui lui sont liées', async () => {
    const siren = await bretagne.enroler();
    const { instructeur } = bretagne.equipe;
    expect(await fiche(siren, bretagne)).toMatchObject({ categoriePme: null, aCompleter: ['taille'] });
    const taille = (annee: number, effectifCentiemes: number, liees: readonly object[] = []) => ({
      exerciceClosLe: `${annee}-12-31`,
      effectifCentiemes,
      chiffreDAffairesCentimes: 100_000_000,
      totalBilanCentimes: 50_000_000,
      source: 'comptes-annuels',
      ...(liees.length > 0 ? { liees } : {}),
    });
    await instructeur.faire(`entreprises/${siren}/taille`, taille(2023, 800));
    await instructeur.faire(`entreprises/${siren}/taille`, taille(2024, 1_200));
    expect(await fiche(siren, bretagne)).toMatchObject({
      categoriePme: 'micro',
      exerciceClosLe: '2024-12-31',
      aCompleter: [],
    });
    const lien = { autreSiren: '732829320', nature: 'entreprise', partPointsDeBase: 6_000, controle: false };
    await instructeur.faire(`entreprises/${siren}/liens`, { ...lien, source: 'statuts', du: '2024-06-01' });
    expect((await instructeur.lire(`entreprises/${siren}/taille`)).body).toMatchObject({
      categorie: null,
      manquent: ['732829320'],
    });
    const liee = { siren: '732829320', effectifCentiemes: 500, chiffreDAffairesCentimes: 0, totalBilanCentimes: 0 };
    expect(await instructeur.agir(`entreprises/${siren}/taille`, taille(2025, 1_200))).toMatchObject({
      status: 422,
      body: { code: 'tailles-des-liees-incompletes', attendues: ['732829320'] },
    });
    await instructeur.faire(`entreprises/${siren}/taille`, taille(2025, 1_200, [liee]));
    expect((await instructeur.lire(`entreprises/${siren}/taille`)).body).toMatchObject({
      categorie: 'petite',
      regle: 'recommandation-2003-361',
      derivation: [{ deLExercice: 'micro' }, { deLExercice: 'petite' }, { effectifCentiemes: 1_700 }],
    });
    expect((await occitanie.equipe.instructeur.lire(`entreprises/${siren}/taille`)).status).toBe(404);
  });
});
