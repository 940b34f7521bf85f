import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { cleDeSignature } from '../../src/acces/jeton/cle-de-signature';
import { signerJeton } from '../../src/acces/jeton/jeton';
import { MODULES_AUDITABLES } from '../../src/modules/audits/modules-auditables';
import { Appelant, AUJOURDHUI, jour, Programme, Region } from '../support/programme';
import { lignesDuChiffre, lignesDuCsv, type Tableau } from '../support/tableaux-passes';
import { until } from '../support/until';

const TABLEAUX = 'audit/tableaux-passes';
const FIGURES = [
  ...['enrolements', 'origines', 'connecteurs', 'partenaires', 'couverture', 'demandes', 'accompagnements'],
  ...['prestations', 'dossiers', 'budgets', 'versements', 'delais', 'subventions'],
];
const position = (rang: bigint | number) => String(rang).padStart(20, '0');

describe('le tableau de bord à une position passée', () => {
  let programme: Programme;
  let region: Region;
  let auditeur: Appelant;
  /** Where the journal stood, and what the dashboard then said. */
  let alors: bigint;
  let lus: Readonly<Record<string, string>>;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 10_000_000);
    auditeur = await programme.personne('auditeur', 'FR');
    const pilote = await programme.personne('mission.pilote', 'FR');
    await pilote.faire('indicateurs/ENROLEES/definition', {
      ...{ intitule: 'Entreprises enrôlées', recommandation: 1, sens: 'a-augmenter', proprietaire: 'mission.pilote' },
      ...{ formule: 'entreprises-enrolees', population: 'PME', source: 'Faits du programme' },
    });
    for (let nombre = 0; nombre < 6; nombre += 1) {
      const dossierId = await region.proposer(await region.enroler(), 50_000);
      if (nombre < 5) await region.valider(dossierId, 'reserve');
    }
    await programme.journal.auRepos();
    ({ csv: lus, position: alors } = await lireLaPage());
    for (let nombre = 0; nombre < 3; nombre += 1) await region.proposer(await region.enroler(), 70_000);
    await programme.journal.auRepos();
  });
  afterAll(() => programme.fermer());

  /** Every figure of the page, as its CSV shows it. */
  const lireLaPage = async () => {
    const csv: Record<string, string> = {};
    let la = 0n;
    for (const nom of FIGURES) {
      const reponse = await fetch(`${programme.url}/pilotage/${nom}.csv`);
      csv[nom] = await reponse.text();
      la = BigInt(/position-(\d+)/.exec(reponse.headers.get('content-disposition') ?? '')?.[1] ?? 0);
    }
    return { csv, position: la };
  };

  const demander = async (corps: object, qui = auditeur): Promise<Tableau> => {
    const { status, body } = await qui.agir<Tableau>(TABLEAUX, corps);
    expect([status, body]).toEqual([202, expect.objectContaining({ resultat: null })]);
    return body;
  };
  const attendre = async ({ tableauId }: Tableau, qui = auditeur) => {
    const { body } = await until(
      () => qui.lire<Tableau>(`${TABLEAUX}/${tableauId}`),
      ({ body: { etat } }) => !['en-attente', 'en-cours'].includes(etat),
    );
    return body;
  };

  it('dit ce que la page disait quand le journal en était là, à côté de ce qu’elle dit aujourd’hui', async () => {
    const { resultat, etat, pourCent } = await attendre(await demander({ position: position(alors) }));
    expect([etat, pourCent]).toEqual(['pret', 100]);
    const presents = await lireLaPage();
    expect(resultat).toMatchObject({
      alors: { position: position(alors), jour: AUJOURDHUI },
      aujourdhui: { position: position(presents.position), jour: AUJOURDHUI },
    });
    expect(resultat?.chiffres.map(({ nom }) => nom).sort()).toEqual([...FIGURES, 'indicateurs'].sort());
    for (const nom of FIGURES) {
      const cases = resultat?.chiffres.find((un) => un.nom === nom)?.lignes ?? [];
      const [avant, apres] = [lignesDuChiffre(cases, 'alors'), lignesDuChiffre(cases, 'aujourdhui')];
      expect([nom, avant.lignes]).toEqual([nom, lignesDuCsv(lus[nom] ?? '', avant.mesures)]);
      expect([nom, apres.lignes]).toEqual([nom, lignesDuCsv(presents.csv[nom] ?? '', apres.mesures)]);
    }
    const enrolees = resultat?.chiffres.find(({ nom }) => nom === 'enrolements')?.lignes.at(-1);
    expect(enrolees).toEqual({
      ...{ ligne: 'Total', mesure: 'Entreprises', unite: 'nombre', ecart: 3 },
      ...{ alors: { valeur: 6, texte: '6' }, aujourdhui: { valeur: 9, texte: '9' } },
    });
  });

  it('compare aussi les indicateurs', async () => {
    const { resultat } = await attendre(await demander({ position: position(alors) }));
    const cases = resultat?.chiffres.find(({ nom }) => nom === 'indicateurs')?.lignes ?? [];
    const valeurs = cases.filter(({ mesure }) => mesure === 'Valeur');
    expect(valeurs.find(({ ligne }) => ligne === 'Entreprises enrôlées, Bretagne')).toMatchObject({
      ...{ alors: { valeur: 6 }, aujourdhui: { valeur: 9 }, ecart: 3 },
    });
    expect(valeurs.find(({ ligne }) => ligne === 'Entreprises enrôlées, Normandie')).toMatchObject({ ecart: 0 });
  });

  it('masque ce que la page masquait, et n’en dit pas l’écart', async () => {
    const { resultat } = await attendre(await demander({ position: position(alors) }));
    const aSigner = resultat?.chiffres.find(({ nom }) => nom === 'dossiers')?.lignes ?? [];
    const masquees = aSigner.filter(({ alors: avant }) => avant.texte === 'masqué');
    expect(masquees.length).toBeGreaterThan(0);
    expect(masquees.map(({ alors: { valeur }, ecart }) => [valeur, ecart])).toEqual(masquees.map(() => [null, null]));
  });

  it('se demande à la position qu’un fait montre, ou à la fin d’un jour, et pas ailleurs', async () => {
    const mission = await programme.personne('mission.lecteur', 'FR');
    const faits = `audit/flux/dispositif-${region.dispositifId}/faits`;
    const { body } = await mission.lire<{ lignes: readonly { position: string }[] }>(faits);
    const aLOuverture = await attendre(await demander({ position: body.lignes[0]?.position }, mission), mission);
    expect(aLOuverture.demande.position < position(alors)).toBe(true);
    expect(aLOuverture.resultat?.chiffres.find(({ nom }) => nom === 'dossiers')?.lignes.at(-1)).toMatchObject({
      ...{ ligne: 'Total', alors: { valeur: 0 } },
    });
    const ceJour = await attendre(await demander({ le: AUJOURDHUI }, mission), mission);
    expect(ceJour.demande.position > position(alors)).toBe(true);
    for (const chiffre of ceJour.resultat?.chiffres ?? [])
      expect([chiffre.nom, ...chiffre.lignes.map(({ ecart }) => ecart ?? 0)]).toEqual([
        chiffre.nom,
        ...chiffre.lignes.map(() => 0),
      ]);
    for (const [corps, status, code] of [
      [{ position: position(999_999_999) }, 422, 'position-inconnue'],
      [{ position: position(0) }, 422, 'position-inconnue'],
      [{ position: `c${'9'.repeat(19)}` }, 422, 'position-inconnue'],
      [{ le: jour(2) }, 422, 'jour-a-venir'],
      [{ le: '2001-01-01' }, 422, 'aucun-fait-alors'],
      [{}, 400, 'champs-incorrects'],
      [{ position: '12' }, 400, 'champs-incorrects'],
      [{ position: position(1), le: AUJOURDHUI }, 400, 'champs-incorrects'],
    ] as const)
      expect([corps, await mission.agir(TABLEAUX, corps)]).toMatchObject([corps, { status, body: { code } }]);
  });

  it('s’annule, même prêt ; personne d’autre ne le lit, et ses tables ne restent pas', async () => {
    const demande = await demander({ position: position(alors) });
    const adresse = `${TABLEAUX}/${demande.tableauId}`;
    const annule = { status: 200, body: { etat: 'annule', resultat: null } };
    const autre = await programme.personne('mission.pilote', 'FR');
    for (const ailleurs of [await autre.lire(adresse), await autre.agir(`${adresse}/annulation`, {})])
      expect(ailleurs).toMatchObject({ status: 404, body: { code: 'tableau-passe-inconnu' } });
    expect(await auditeur.agir(`${adresse}/annulation`, {})).toMatchObject(annule);
    expect(await auditeur.lire(adresse)).toMatchObject(annule);
    const prete = await attendre(await demander({ position: position(alors) }));
    expect(prete.etat).toBe('pret');
    const temporaires = await programme.requete("select relname from pg_class where relpersistence = 't'");
    expect([temporaires, await programme.requete('select name from es.past_builds')]).toEqual([[], []]);
  });

  it('se refuse à qui ne lit pas tout le pays, ou dont le mandat ne l’ouvre pas', async () => {
    const corps = { position: position(alors) };
    const refuse = { status: 403, body: { code: 'tableaux-passes-reserves' } };
    for (const autre of [await programme.personne('auditeur', '53'), region.equipe.signataire])
      expect(await autre.agir(TABLEAUX, corps)).toMatchObject(refuse);
    const pilote = await programme.personne('mission.pilote', 'FR');
    const sousMandat = async (change: object) => {
      const [auditeurId, mandatId] = [uuidv7(), uuidv7()];
      await pilote.faire(`mandats-audit/${mandatId}/delivrance`, {
        ...{ auditeurId, territoire: 'FR', objet: 'enquete', modules: MODULES_AUDITABLES },
        ...{ faitsDu: '2017-03-07', faitsAu: '2099-12-31', du: AUJOURDHUI, au: jour(30), ...change },
      });
      const qui = { personneId: auditeurId, role: 'auditeur', territoire: 'FR' };
      const cle = await cleDeSignature(join(programme.donnees, 'cle-des-jetons'));
      const lui = new Appelant(programme.url, await signerJeton(cle, qui, new Date(), mandatId), qui);
      return lui.agir(TABLEAUX, corps);
    };
    expect(await sousMandat({})).toMatchObject({ status: 202 });
    for (const borne of [{ modules: ['aides-regionales'] }, { faitsDu: jour(1) }, { faitsAu: jour(-1) }])
      expect([borne, await sousMandat(borne)]).toMatchObject([
        borne,
        { status: 403, body: { code: 'mandat-sans-tout-le-tableau' } },
      ]);
  });

  it('se demande aussi au terminal, avec les mêmes chiffres', async () => {
    await programme.journal.auRepos();
    const demandee = ['audit', 'tableau', '--position', String(alors)];
    const { code, stdout, stderr } = await programme.commande([...demandee, '--json']);
    const { resultat } = await attendre(await demander({ position: position(alors) }));
    expect([code, JSON.parse(stdout)]).toEqual([0, resultat]);
    expect(stderr).toContain('100 %');
    const lisible = await programme.commande(demandee);
    expect(lisible.stdout).toMatch(/Total · Entreprises : 6 → 9 \(\+3\)/);
    const refusee = await programme.commande(['audit', 'tableau', '--le', '2001-01-01']);
    expect([refusee.code, refusee.stderr]).toEqual([1, expect.stringContaining('demandez un jour plus récent')]);
    expect((await programme.commande(['audit', 'tableau'])).stderr).toContain('Donnez une position ou un jour');
  });
});
