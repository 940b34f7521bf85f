import { lieu } from '../support/lieu';
import { AUJOURDHUI, entreprise, jour, Programme, type Appelant } from '../support/programme';
import { until } from '../support/until';

const MOIS_PASSE = jour(-Number(AUJOURDHUI.slice(8))).slice(0, 7);
const CODE = 'ENROLEES';
const RELEVE = `indicateurs/${CODE}/releves/53/${MOIS_PASSE}`;

const definition = {
  ...{ intitule: 'Entreprises enrôlées', recommandation: 1, sens: 'a-augmenter', proprietaire: 'mission.pilote' },
  ...{ formule: 'entreprises-enrolees', population: 'PME', source: 'Faits du programme' },
};

interface Releve {
  readonly etat: string;
  readonly valeur: number;
  readonly retraitements: readonly { readonly etat: string }[];
}

describe('les indicateurs', () => {
  let programme: Programme;
  let pilote: Appelant;
  let autrePilote: Appelant;
  let instructeur: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    pilote = await programme.personne('mission.pilote', 'FR');
    autrePilote = await programme.personne('mission.pilote', 'FR');
    instructeur = await programme.personne('region.instructeur', '53');
  });
  afterAll(() => programme.fermer());

  const enrolerLeMoisPasse = (): Promise<string> => enroler(`${MOIS_PASSE}-15`);
  const enroler = async (enroleeLe: string): Promise<string> => {
    const { siren, siret } = entreprise();
    const corps = { siret, ...lieu('53'), forme: 'personne-morale', raisonSociale: 'Ateliers' };
    await instructeur.faire('entreprises', corps);
    const enrolement = { origine: 'connecteur', enroleeLe, motifDeDate: 'saisie-differee' };
    return (await instructeur.faire(`entreprises/${siren}/enrolement`, enrolement)).body.position;
  };

  it('se définissent, partent d’un chiffre publié et ont une cible', async () => {
    await pilote.faire(`indicateurs/${CODE}/definition`, definition);
    expect((await pilote.agir(`indicateurs/${CODE}/definition`, { ...definition, serie: 'X' })).body).toMatchObject({
      code: 'code-d-indicateur-indisponible',
    });
    await pilote.faire(`indicateurs/${CODE}/reference`, { reference: 'poids-des-pme-vie-publique' });
    const jalons = [
      { le: jour(-300), valeur: 0 },
      { le: jour(60), valeur: 100 },
    ];
    const { body } = await pilote.faire(`indicateurs/${CODE}/cibles/53`, { motif: 'premiere-cible', jalons });
    const lu = await instructeur.lireApres(body.position, `indicateurs/${CODE.toLowerCase()}`);
    expect(lu.body).toMatchObject({
      ...{ code: CODE, version: 1, unite: 'entreprises', reference: 'POIDS-DES-PME-VIE-PUBLIQUE' },
      cibles: [{ territoire: '53', rang: 1, jalons }],
    });
    expect((await instructeur.lire('indicateurs')).body).toMatchObject({ total: 1, lignes: [{ code: CODE }] });
    expect((await instructeur.lire<{ lignes: object[] }>('chiffres-publies')).body.lignes).toContainEqual(
      expect.objectContaining({ code: 'VENTE-EN-LIGNE-15', statut: 'contestee' }),
    );
  });

  it('se relèvent, se valident par une autre personne, se publient et se retraitent au centime', async () => {
    await enroler(jour(-100));
    await enrolerLeMoisPasse();
    await enrolerLeMoisPasse();
    const calcule = await pilote.faire(`${RELEVE}/calcul`, {});
    expect(calcule.body.faits).toMatchObject([{ type: 'ReleveCalcule.v1', data: { valeur: 2, version: 1 } }]);
    expect((await pilote.agir(`${RELEVE}/validation`, { valeur: 2 })).body).toMatchObject({
      code: 'validation-par-son-auteur',
    });
    expect((await autrePilote.agir(`${RELEVE}/validation`, { valeur: 3 })).body).toMatchObject({
      code: 'valeur-autre-que-vue',
    });
    // A region reads what is published only.
    const brouillon = await instructeur.lireApres(calcule.body.position, RELEVE);
    expect(brouillon.status).toBe(404);
    await autrePilote.faire(`${RELEVE}/validation`, { valeur: 2 });
    await pilote.faire(`${RELEVE}/publication`, {});
    expect((await pilote.agir(`${RELEVE}/calcul`, {})).body).toMatchObject({ code: 'releve-publie-intouchable' });

    // One company more is learnt of afterwards, and the definition then counts all those since the beginning.
    await enrolerLeMoisPasse();
    const nouvelle = { ...definition, formule: 'entreprises-enrolees-en-tout', motif: 'formule-corrigee' };
    const { formule, motif, population, source } = nouvelle;
    await pilote.faire(`indicateurs/${CODE}/versions`, { formule, motif, population, source });
    await pilote.faire(`${RELEVE}/retraitement`, {});
    const lu = await until(
      () => instructeur.lire<Releve>(RELEVE),
      ({ body }) => body.retraitements.some(({ etat }) => etat === 'calcule'),
    );
    expect(lu.body).toMatchObject({
      ...{ etat: 'publie', valeur: 2, version: 1 },
      retraitements: [
        {
          ...{ rang: 1, version: 2, valeurPubliee: 2, ecartDeRecalcul: 0, effetDefinition: 1 },
          ...{ effetFaitsTardifs: 1, faitsTardifs: 1, valeur: 4, avancementPourCent: null },
        },
      ],
    });
    expect((await instructeur.lire('releves?etat=publie&territoire=53')).body).toMatchObject({ total: 1 });
    expect((await pilote.agir(`${RELEVE}/retraitement/annulation`, {})).body).toMatchObject({
      code: 'aucun-retraitement-en-cours',
    });
  });

  it('refusent une période qui n’est pas finie, et à une région', async () => {
    const enCours = `indicateurs/${CODE}/releves/FR/${AUJOURDHUI.slice(0, 4)}`;
    expect((await pilote.agir(`${enCours}/calcul`, {})).body).toMatchObject({ code: 'periode-en-cours' });
    expect((await instructeur.agir(`${RELEVE}/calcul`, {})).body).toMatchObject({
      code: 'indicateur-reserve-a-la-mission',
    });
    for (const chemin of [
      `indicateurs/${CODE}/releves/99/2025/calcul`,
      `indicateurs/${CODE}/releves/FR/2025-T5/calcul`,
    ])
      expect((await pilote.agir(chemin, {})).status).toBe(400);
  });
});

describe('les séries extérieures', () => {
  let programme: Programme;
  let pilote: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    pilote = await programme.personne('mission.pilote', 'FR');
  });
  afterAll(() => programme.fermer());

  const entete = new URLSearchParams({
    definition: 'PME',
    unite: 'pour-cent',
    source: 'Eurostat',
    publieeLe: '2016-07-05',
  });
  const importer = (edition: string, fichier: string, suite = '') =>
    pilote.envoyer('POST', `series/VENTE-EN-LIGNE/editions/${edition}/import${suite}?${entete.toString()}`, fichier, {
      'content-type': 'text/csv',
    });
  const FICHIER = 'territoire;annee;valeur\nFR;2015;13,8\n';

  it('s’importent par édition, après un essai qui n’enregistre rien', async () => {
    const valeurs = [{ territoire: 'FR', annee: 2015, valeur: 1_380 }];
    expect(await importer('2016', FICHIER, '/essai')).toMatchObject({
      status: 200,
      body: { dejaImportee: false, valeurs },
    });
    expect((await pilote.lire('series/VENTE-EN-LIGNE/editions/2016')).status).toBe(404);
    const { status, body } = await importer('2016', FICHIER);
    expect(status).toBe(200);
    expect((await importer('2016', FICHIER, '/essai')).body).toEqual({ dejaImportee: true, valeurs: [] });
    expect((await importer('2016', FICHIER)).body).toMatchObject({ faits: [] });
    expect((await importer('2016', FICHIER.replace('13,8', '15,8'))).body).toMatchObject({
      code: 'edition-deja-importee',
    });
    const lue = await pilote.lireApres(String(body.position), 'series/vente-en-ligne/editions/2016');
    expect(lue.body).toMatchObject({ rang: 1, fictive: false, valeurs });
  });

  it('disent la ligne qui ne se lit pas, à l’essai aussi', async () => {
    for (const suite of ['', '/essai'])
      expect((await importer('2017', `${FICHIER}FR;2016;beaucoup\n`, suite)).body).toMatchObject({
        code: 'fichier-de-serie-illisible',
        detail: expect.stringContaining('Ligne 3 : « beaucoup »') as string,
      });
    for (const [fichier, phrase] of [
      ['', 'Il n’a pas de ligne'],
      ['region;annee;valeur\nFR;2015;1', 'Ses colonnes'],
      ['territoire;annee;valeur\nFR;2015', 'Une ligne'],
    ] as const)
      expect((await importer('2017', fichier)).body.detail).toContain(phrase);
  });

  it('nourrissent un indicateur, qui dit quand sa série manque', async () => {
    const part = { ...definition, formule: 'part-publiee', serie: 'vente-en-ligne' };
    await pilote.faire('indicateurs/VENTE/definition', part);
    const calcul = await pilote.faire('indicateurs/VENTE/releves/FR/2015/calcul', {});
    expect(calcul.body.faits).toMatchObject([{ data: { valeur: 1_380, serie: 'VENTE-EN-LIGNE' } }]);
    expect((await pilote.agir('indicateurs/VENTE/releves/FR/2014/calcul', {})).body).toMatchObject({
      code: 'chiffre-indisponible',
    });
  });
});
