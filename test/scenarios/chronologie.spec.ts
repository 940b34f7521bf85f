import { v7 as uuidv7 } from 'uuid';
import {
  accordLe,
  type Appelant,
  AUJOURDHUI,
  jour,
  MOTIF_DE_DATE,
  Programme,
  Region,
  type Corps,
} from '../support/programme';

interface Fait extends Corps {
  readonly champs: readonly { readonly champ: string; readonly valeur: string }[];
  readonly type: string;
  readonly revision: number;
  readonly changements: readonly { readonly champ: string; readonly avant: string | null; readonly apres: string }[];
}
interface Page {
  readonly total: number;
  readonly lignes: readonly Fait[];
}
interface Comparaison {
  readonly venus: readonly Fait[];
  readonly partis: readonly Fait[];
  readonly changements: readonly Corps[];
}

describe('l’histoire d’un flux', () => {
  let programme: Programme;
  let region: Region;
  let mission: Appelant;
  let flux: string;
  const montantAccordeCentimes = 100_000;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 10_000_000);
    mission = await programme.personne('mission.pilote', 'FR');
    const dossierId = await region.proposer(await region.enroler(), montantAccordeCentimes);
    await region.valider(dossierId, 'reserve');
    const accord = { montantAccordeCentimes, ...accordLe(jour(-5)), ...MOTIF_DE_DATE };
    await region.equipe.signataire.faire(`dossiers-aide/${dossierId}/accord`, accord);
    await region.attendre(dossierId, { etat: 'accorde' });
    flux = `audit/flux/dossierAide-${dossierId}`;
  });
  afterAll(() => programme.fermer());

  it('se lit fait par fait : qui, quand, en une phrase, et ce que chacun change', async () => {
    const { body } = await mission.lire<Page>(`${flux}/faits?taille=100`);
    expect(body.lignes.map(({ revision }) => revision)).toEqual(body.lignes.map((_, rang) => rang));
    expect(body.total).toBe(body.lignes.length);
    expect(body.lignes[0]).toMatchObject({
      type: 'DossierDepose.v3',
      libelle: 'Dossier reçu',
      compteLe: jour(-50),
      enregistreTard: true,
    });
    const accord = body.lignes.find(({ type }) => type === 'AideAccordee.v2');
    expect(accord).toMatchObject({
      phrase: expect.stringMatching(/^Aide de 1\s000,00\s€ accordée/) as unknown,
      acteurId: region.equipe.signataire.personneId,
      commande: 'AccorderAide',
      compteLe: jour(-5),
    });
    expect(accord?.changements).toContainEqual({ champ: 'etat', avant: '"finance"', apres: '"accorde"' });
    const { body: page } = await mission.lire<Page>(`${flux}/faits?page=2&taille=2`);
    expect(page).toMatchObject({ total: body.total, lignes: body.lignes.slice(2, 4) });
  });

  it('se lit aussi pour un flux qu’aucun acte ne montre, par qui lit tout le pays', async () => {
    const { body } = await mission.lire<Page>(`${flux}/faits?taille=100`);
    const compte = body.lignes.flatMap(({ champs }) => champs).find(({ champ }) => champ === 'entrepriseUniqueId');
    const sienne = `audit/flux/compteDeMinimis-${compte?.valeur ?? ''}/faits`;
    const octroi = { type: 'AideDeMinimisOctroyee.v2' };
    const auditeur = await programme.personne('auditeur', 'FR');
    for (const lecteur of [mission, auditeur])
      expect((await lecteur.lire<Page>(sienne)).body.lignes).toContainEqual(expect.objectContaining(octroi));
    expect((await (await programme.personne('auditeur', '53')).lire(sienne)).status).toBe(404);
  });

  it('donne l’état tel qu’il était connu, et tel qu’il compte', async () => {
    const etat = async (le: string, selon: string) =>
      (await mission.lire<{ etat: readonly Corps[] }>(`${flux}/etat?le=${le}&selon=${selon}`)).body.etat;
    const absent = { champ: 'etat', avant: null, apres: '"absent"' };
    expect(await etat(jour(-10), 'enregistrement')).toContainEqual(absent);
    expect(await etat(jour(-51), 'droit')).toContainEqual(absent);
    expect(await etat(jour(-10), 'droit')).not.toContainEqual(absent);
    expect(await etat(AUJOURDHUI, 'enregistrement')).toContainEqual({ champ: 'etat', avant: null, apres: '"accorde"' });
  });

  it('compare deux dates, et ce qui compte avec ce qui est connu', async () => {
    const comparer = async (demande: string) =>
      (await mission.lire<Comparaison>(`${flux}/comparaison?${demande}`)).body;
    const connu = await comparer(`de=${jour(-10)}&a=${AUJOURDHUI}`);
    expect(connu.venus.map(({ type }) => type)).toContain('AideAccordee.v2');
    expect(connu.partis).toEqual([]);
    const memeJour = await comparer(`de=${AUJOURDHUI}&a=${AUJOURDHUI}`);
    expect(memeJour).toEqual({ venus: [], partis: [], changements: [] });
    const retour = await comparer(`de=${AUJOURDHUI}&a=${jour(-10)}`);
    expect(retour.partis.map(({ type }) => type)).toEqual(connu.venus.map(({ type }) => type));
  });

  it('ne s’ouvre qu’à la mission, et aux auditeurs dans leur mandat', async () => {
    const refuse = { status: 403, body: { code: 'chronologie-reservee' } };
    expect(await region.equipe.instructeur.lire(`${flux}/faits`)).toMatchObject(refuse);
    expect((await (await programme.personne('auditeur', '53')).lire(`${flux}/faits`)).status).toBe(200);
    const ailleurs = await programme.personne('auditeur', '76');
    expect(await ailleurs.lire(`${flux}/faits`)).toMatchObject({ status: 404, body: { code: 'flux-inconnu' } });
    expect(await mission.lire(`audit/flux/dossierAide-${uuidv7()}/faits`)).toMatchObject({ status: 404 });
    expect(await mission.lire('audit/flux/inconnu-1/etat?le=2026-01-01')).toMatchObject({ status: 404 });
    expect(await mission.lire('audit/flux/sans/faits')).toMatchObject({ status: 400 });
  });

  it('ne montre à un auditeur que les modules et la période de son mandat', async () => {
    const lire = async (bornes: object) => {
      const lui = await programme.auditeurSous({ modules: ['aides-regionales'], ...bornes });
      return { lui, ...(await lui.lire<Page>(`${flux}/faits`)) };
    };
    expect((await lire({})).body.total).toBeGreaterThan(5);
    expect((await lire({ faitsAu: jour(-1) })).body).toMatchObject({ total: 0, lignes: [] });
    expect((await lire({ faitsDu: jour(1) })).body).toMatchObject({ total: 0, lignes: [] });
    const { lui } = await lire({ faitsDu: AUJOURDHUI });
    expect((await lui.lire(`${flux}/etat?le=${AUJOURDHUI}`)).status).toBe(200);
    for (const avant of [`etat?le=${jour(-1)}`, `comparaison?de=${jour(-1)}&a=${AUJOURDHUI}`])
      expect(await lui.lire(`${flux}/${avant}`)).toMatchObject({ status: 403, body: { code: 'avant-le-mandat' } });
    expect(await lire({ modules: ['documents'] })).toMatchObject({ status: 403, body: { code: 'hors-du-mandat' } });
    const rejugees = async (bornes: object) => {
      const { lui: qui } = await lire(bornes);
      return (await qui.lire<{ identiques: number; lignes: readonly Corps[] }>('audit/rejugement')).body;
    };
    expect((await rejugees({})).identiques).toBeGreaterThan(0);
    expect(await rejugees({ modules: ['documents'] })).toMatchObject({ identiques: 0, lignes: [] });
    expect(await rejugees({ faitsDu: jour(1) })).toMatchObject({ identiques: 0, lignes: [] });
  });
});
