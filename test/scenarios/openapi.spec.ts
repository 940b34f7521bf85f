import { v7 as uuidv7 } from 'uuid';
import {
  ACTES,
  ACTES_DE_LA_LABELLISATION,
  ACTES_DU_LABEL,
  type Appelant,
  AUJOURDHUI,
  type Corps,
  jour,
  Programme,
  siretDe,
} from '../support/programme';
import { CohorteDesExemples, ETAPES_DE_LA_COHORTE } from '../support/cohorte-des-exemples';
import { ACTES_DES_COMPETENCES, CompetencesDesExemples } from '../support/competences-des-exemples';
import { ETAPES_DES_PRETS, PretsDesExemples } from '../support/prets-des-exemples';
import { envoyerLesReleves, ETAPES_DES_RELEVES } from '../support/releves-des-exemples';
import { ETAPES_DU_RESEAU, ReseauDesExemples } from '../support/reseau-des-exemples';
import { until } from '../support/until';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly example?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly in: string;
  readonly example?: unknown;
  readonly schema?: Schema;
}
interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly description?: string }>>;
}
interface Document {
  readonly openapi: string;
  readonly info: Corps;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The acts on documents, two of which take a file and not JSON, and what a file of companies does or would do. */
const DOCUMENTS = [
  ...['fichier', 'texte'].flatMap((quoi) => [
    `dossiers-aide/{dossierId}/documents/{documentId}/${quoi}`,
    `entreprises/{siren}/documents/{documentId}/${quoi}`,
  ]),
  'documents/{documentId}/effacement',
  'campagnes/{code}/entreprises-venues',
  'campagnes/{code}/entreprises-venues/essai',
];

const LECTURE = 'messages/{messageId}/lecture';

const TOUS = { ...ACTES, ...ACTES_DU_LABEL };

const NATIONAUX = /^(?:mission\.|evaluateur)/;

/** The acts by which the mission and the regions carry the brand, in the order of one story. */
const MARQUE = [
  ['mission.pilote', 'chartes/{nature}/publication'],
  ['mission.pilote', 'partenaires/{siren}/enregistrement'],
  ['mission.pilote', 'partenaires/{siren}/signature'],
  ['mission.pilote', 'partenaires/{siren}/sortie'],
  ['region.responsable', 'campagnes/{code}/lancement'],
  ['region.responsable', 'campagnes/{code}/frequentation'],
  ['region.responsable', 'campagnes/{code}/cloture'],
  ['region.responsable', 'feuilles-de-route/{region}/{periode}/adoption'],
  ['region.responsable', 'feuilles-de-route/{region}/{periode}/revision'],
  ['region.responsable', 'feuilles-de-route/{region}/{periode}/actions/{action}/realisation'],
] as const;

const CSV = 'territoire;annee;valeur\nFR;2015;13,8';
const RELEVE = 'indicateurs/{code}/releves/{territoire}/{periode}';

/** The acts by which the mission measures, with what the example does not hold. Whoever validates is another person. */
const INDICATEURS = [
  ['series/{serie}/editions/{edition}/import/essai', CSV],
  ['series/{serie}/editions/{edition}/import', CSV],
  ['indicateurs/{code}/definition', { serie: undefined }],
  ['indicateurs/{code}/versions', { serie: undefined, population: 'Autre' }],
  ['indicateurs/{code}/reference', {}],
  [
    'indicateurs/{code}/cibles/{territoire}',
    {
      jalons: [
        { le: AUJOURDHUI, valeur: 0 },
        { le: jour(2), valeur: 1 },
      ],
    },
  ],
  [`${RELEVE}/calcul`, {}],
  [`${RELEVE}/validation`, { valeur: 0 }],
  [`${RELEVE}/publication`, {}],
  [`${RELEVE}/retraitement`, {}],
  [`${RELEVE}/retraitement/annulation`, {}],
  ['rapports/{trimestre}/publication', {}],
  ['indicateurs/{code}/retrait', {}],
] as const;

/** The acts by which the mission opens the facts to an auditor, with what depends on the day. */
const MANDATS = [
  ['mandats-audit/{mandatId}/delivrance', { du: AUJOURDHUI, au: jour(30) }],
  ['mandats-audit/{mandatId}/revocation', {}],
] as const;

/** What an auditor asks of the past, which takes long. */
const TABLEAUX_PASSES = ['audit/tableaux-passes', 'audit/tableaux-passes/{tableauId}/annulation'] as const;

describe('le document OpenAPI', () => {
  let programme: Programme;
  let document: Document;
  let personnes: readonly Appelant[];
  beforeAll(async () => {
    programme = await Programme.lancer();
    document = (await (await fetch(`${programme.url}/api/docs/openapi.json`)).json()) as Document;
    personnes = await Promise.all([
      programme.personne('region.instructeur', '53'),
      programme.personne('mission.pilote', 'FR'),
      programme.personne('connecteur', '53'),
    ]);
  });
  afterAll(() => programme.fermer());

  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );
  const named = (of: (entry: ReturnType<typeof operations>[number]) => boolean) =>
    operations()
      .filter(of)
      .map(({ method, path }) => `${method} ${path}`);
  const resolved = (schema: Schema): Schema =>
    schema.$ref ? (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
  const exampleOf = (given: Schema): unknown => {
    const schema = resolved(given);
    if (schema.example !== undefined) return schema.example;
    if (schema.type === 'array') return [exampleOf(schema.items ?? {})];
    const entries = Object.entries(schema.properties ?? {}).map(([name, property]) => [name, exampleOf(property)]);
    return schema.properties ? Object.fromEntries(entries.filter(([, value]) => value !== undefined)) : undefined;
  };
  const exampleIn = (parameter: Parameter | undefined) => parameter?.example ?? parameter?.schema?.example;
  /** With the query parameters that are required. */
  const addressOf = (path: string, { parameters = [] }: Operation) => {
    const query = parameters
      .filter((parameter) => parameter.in === 'query' && parameter.required)
      .map((parameter) => [parameter.name, String(exampleIn(parameter))]);
    const place = path.replace('/api/v1/', '').replace(/\{(\w+)\}/g, (_, name: string) => {
      const example = exampleIn(parameters.find((candidate) => candidate.in === 'path' && candidate.name === name));
      return typeof example === 'string' ? example : '0190c5a0-0000-7000-8000-000000000001';
    });
    return query.length === 0 ? place : `${place}?${new URLSearchParams(query).toString()}`;
  };
  const bodyOf = ({ requestBody }: Operation) => {
    const schema = requestBody?.content['application/json']?.schema;
    return schema ? exampleOf(schema) : undefined;
  };

  it('est de la version 3.1, avec un titre et un mode d’emploi', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.info).toMatchObject({ title: 'Croissance Connectée', version: '1' });
    expect(document.info.description).toContain('npm run -s jeton');
    expect(operations().length).toBeGreaterThanOrEqual(27);
  });

  it('décrit chaque opération en français, sous un thème', () => {
    expect(
      named(({ operation: { summary, description } }) => !/\p{L}{3,} .*\.$/u.test(summary ?? description ?? '')),
    ).toEqual([]);
    expect(named(({ operation }) => !operation.tags?.length)).toEqual([]);
    const english = /\b(the|of|with|must|should|returns?)\b/i;
    expect(named(({ operation: { summary = '', description = '' } }) => english.test(summary + description))).toEqual(
      [],
    );
  });

  it('donne un exemple à chaque champ d’un corps obligatoire', () => {
    const without = operations().flatMap(({ path, operation }) => {
      const schema = resolved(operation.requestBody?.content['application/json']?.schema ?? {});
      return (schema.required ?? [])
        .filter((name) => exampleOf(schema.properties?.[name] ?? {}) === undefined)
        .map((name) => `${path} ${name}`);
    });
    expect(without).toEqual([]);
  });

  describe('donne des exemples qui, collés par qui y est habilité,', () => {
    const postes = () => operations().filter(({ method }) => method === 'post');
    /** A filing is dated on the day that it is received, so that what follows it is too. */
    const ceJour = (corps: object) =>
      JSON.parse(JSON.stringify(corps).replace(/"\d{4}-\d{2}-\d{2}"/g, `"${AUJOURDHUI}"`)) as object;
    const exemple = (chemin: string) => {
      const operation = document.paths[`/api/v1/${chemin}`]?.post as Operation;
      return { adresse: addressOf(chemin, operation), corps: ceJour(bodyOf(operation) ?? {}) };
    };
    /** Sends the example by the person whose act it is, on another file or establishment when one is given; what it did. */
    const coller = async (nom: keyof typeof TOUS, autre?: string, change: object = {}) => {
      const [role, chemin] = TOUS[nom];
      const { adresse, corps } = exemple(chemin);
      const sur =
        autre === undefined ? adresse : adresse.replace(/(?<=^dossiers-aide\/|\/etablissements\/)[^/]+/, autre);
      const qui = nom === 'retrait' ? 'entreprise.dirigeant' : role;
      const territoire = qui.startsWith('entreprise') ? '552081317' : NATIONAUX.test(qui) ? 'FR' : '53';
      const { status, body } = await (await programme.personne(qui, territoire)).agir(sur, { ...corps, ...change });
      expect([nom, status, body]).toEqual([
        nom,
        200,
        expect.objectContaining({ faits: expect.arrayContaining([expect.anything()]) as unknown }),
      ]);
      return sur;
    };

    it('mènent un dossier jusqu’à sa clôture', async () => {
      const noms = Object.keys(ACTES) as (keyof typeof ACTES)[];
      const vie = noms.slice(0, noms.indexOf('retrait')).filter((nom) => nom !== 'abandonDeRevision');
      for (const nom of vie) {
        const adresse = await coller(nom);
        if (nom === 'revision') for (const suite of ['abandonDeRevision', 'revision'] as const) await coller(suite);
        if (nom !== 'validation') continue;
        await until(
          () => (personnes[0] as Appelant).lire(adresse.replace('/validation', '')),
          ({ body }) => body.financement === 'reserve',
        );
      }
    });

    it('retirent un dossier, et en refusent un autre', async () => {
      const [retire, refuse] = [uuidv7(), uuidv7()];
      for (const nom of ['depot', 'retrait'] as const) await coller(nom, retire);
      for (const nom of ['depot', 'instruction', 'refus'] as const) await coller(nom, refuse);
    });

    it('réunissent deux entreprises, et les séparent', async () => {
      const { adresse, corps } = exemple('entreprises');
      const enrolement = exemple('entreprises/{siren}/enrolement');
      for (const siret of ['73282932000074', '35600000000048']) {
        await (personnes[0] as Appelant).faire(adresse, { ...corps, siret });
        await (personnes[0] as Appelant).faire(`entreprises/${siret.slice(0, 9)}/enrolement`, enrolement.corps);
      }
      const rattachement = await coller('rattachement');
      const mission = await programme.personne('mission.pilote', 'FR');
      const autre = rattachement.replace(/(?<=^entreprises\/)[^/]+/, '356000000');
      await mission.faire(autre, exemple('entreprises/{siren}/entreprise-unique/rattachement').corps);
      await coller('detachement');
    });

    it('demandent le label, l’accordent, le suspendent, et le retirent', async () => {
      const { adresse, corps } = exemple('entreprises/{siren}/documents/{documentId}/texte');
      const { documentId } = exemple(ACTES_DU_LABEL.preuve[1]).corps as { documentId: string };
      await (personnes[0] as Appelant).faire(adresse.replace(/(?<=documents\/)[^/]+/, documentId), corps);
      for (const nom of ['candidature', 'interet', 'preuvesDemandees', 'preuve', 'verification'] as const)
        await coller(nom);
      for (const critere of ['vente-ou-relation-en-ligne', 'outils-partages', 'donnees-protegees'])
        await coller('verification', undefined, { critere });
      await coller('verification', undefined, { critere: 'pme', documentId: undefined });
      await coller('accordDuLabel');
      const suite = [
        'suspension',
        'leveeDeSuspension',
        'retraitEnvisage',
        'abandonDeRetrait',
        'retraitEnvisage',
      ] as const;
      for (const nom of [...suite, 'observations', 'retraitDuLabel', 'candidature'] as const) await coller(nom);
      await coller('refusDuLabel', undefined, { candidatureId: '552081317-2' });
      await coller('candidature');
      await coller('abandonDeCandidature', undefined, { candidatureId: '552081317-3' });
    });

    it('labellisent un connecteur, et finissent son label', async () => {
      const connecteurId = '0190c5a0-0000-7000-8000-0000000000f1';
      const connecteur = await programme.personne('connecteur', '53', connecteurId);
      const referent = await programme.personne('referent.territorial', '53');
      const candidature = exemple('mon-profil-de-connecteur/candidature');
      await connecteur.faire(candidature.adresse, candidature.corps);
      await referent.faire(exemple('connecteurs/{connecteurId}/acceptation').adresse, {});
      const pilote = personnes[1] as Appelant;
      const evaluer = async () => {
        const { body } = await pilote.agir<{ personneId: string }>('personnes', exemple('personnes').corps);
        return programme.personne('evaluateur', 'FR', body.personneId);
      };
      const evaluateurs = await Promise.all([evaluer(), evaluer()]);
      const affectes = { evaluateurs: evaluateurs.map(({ personneId }) => personneId) };
      const autrePilote = await programme.personne('mission.pilote', 'FR');
      const parRole = { connecteur, 'mission.pilote': pilote, evaluateur: await evaluer() };
      type Nom = keyof typeof ACTES_DE_LA_LABELLISATION;
      const faire = async (nom: Nom, change: object = {}, par?: Appelant) => {
        const [role, chemin] = ACTES_DE_LA_LABELLISATION[nom];
        const { adresse, corps } = exemple(chemin);
        const { status, body } = await (par ?? parRole[role]).agir(adresse, { ...corps, ...change });
        const faits = expect.arrayContaining([expect.anything()]) as unknown;
        expect([nom, status, body]).toEqual([nom, 200, expect.objectContaining({ faits })]);
      };
      const instruire = async (rang: number) => {
        for (const nom of ['demandeDeLabel', 'recevabilite'] as const)
          await faire(nom, nom === 'recevabilite' ? { rang } : {});
        await faire('affectation', { rang, ...affectes });
        for (const evaluateur of evaluateurs) await faire('evaluation', { rang }, evaluateur);
      };
      await instruire(1);
      for (const nom of ['interetDEvaluateur', 'octroi', 'suspensionDeLabellisation'] as const) await faire(nom);
      for (const nom of ['leveeDeLabellisation', 'retraitDeLabellisationEnvisage', 'abandonDuRetrait'] as const)
        await faire(nom);
      for (const nom of ['retraitDeLabellisationEnvisage', 'observationsDuConnecteur'] as const) await faire(nom);
      await faire('retraitDeLabellisation', {}, autrePilote);
      await instruire(2);
      await faire('refusDeLabellisation', { rang: 2 });
      await faire('demandeDeLabel');
      await faire('irrecevabilite', { rang: 3 });
    });

    it('accompagnent une entreprise, lui prescrivent un service, et le paient', async () => {
      const reseau = await ReseauDesExemples.ouvrir(programme, exemple);
      for (const etape of ETAPES_DU_RESEAU) await reseau.faire(etape);
    });

    it('ouvrent une cohorte, y donnent le statut, et la closent', async () => {
      const cohorte = await CohorteDesExemples.ouvrir(programme, exemple);
      for (const etape of ETAPES_DE_LA_COHORTE) await cohorte.faire(etape);
    });

    it('prêtent un salarié d’une entreprise à une autre', async () => {
      const prets = await PretsDesExemples.ouvrir(programme, exemple);
      for (const etape of ETAPES_DES_PRETS) await prets.faire(etape);
    });

    it('relèvent un mois de prêt, et l’amortissent', async () => {
      await envoyerLesReleves(programme, exemple);
    });

    it('s’offrent des compétences, les cherchent et s’accordent', async () => {
      await (await CompetencesDesExemples.ouvrir(programme, exemple)).jouer();
    });

    it('ferment le dispositif', async () => {
      await coller('fermeture');
    });

    it('ferment un établissement, en transfèrent un, et finissent l’entreprise', async () => {
      const { adresse, corps } = exemple('entreprises');
      const ajouter = async (siret: string) =>
        (personnes[0] as Appelant).agir(adresse, {
          ...corps,
          ...exemple('entreprises/{siren}/raison-sociale').corps,
          motif: undefined,
          siret,
        });
      await ajouter(siretDe('552081317', 3));
      await coller('fermetureDEtablissement');
      await coller('transfert', siretDe('552081317', 3));
      await coller('cessation');
    });

    it('enregistrent une personne, et la consultent', async () => {
      const { adresse, corps } = exemple('personnes');
      const { status, body } = await (personnes[0] as Appelant).agir(adresse, corps);
      expect([status, body]).toEqual([200, { personneId: expect.any(String) as unknown }]);
      const consultation = exemple('personnes/{personneId}/consultation');
      const pilote = personnes[1] as Appelant;
      expect(await pilote.agir(consultation.adresse, consultation.corps)).toMatchObject({
        status: 404,
        body: { code: 'personne-inconnue' },
      });
      const enregistree = consultation.adresse.replace(/(?<=^personnes\/)[^/]+/, String(body.personneId));
      expect(await pilote.agir(enregistree, consultation.corps)).toMatchObject({ status: 200, body: corps });
    });

    it('déposent un texte, et l’effacent', async () => {
      for (const chemin of DOCUMENTS.filter((connu) => connu.endsWith('/texte'))) {
        const { adresse, corps } = exemple(chemin);
        const { status, body } = await (personnes[0] as Appelant).agir(adresse, corps);
        expect([status, body]).toEqual([
          200,
          expect.objectContaining({ faits: expect.arrayContaining([expect.anything()]) as unknown }),
        ]);
      }
      const { adresse, corps } = exemple('documents/{documentId}/effacement');
      const sur = adresse.replace('d0c1', 'd0c3');
      expect(await (personnes[1] as Appelant).agir(sur, corps)).toMatchObject({ status: 200 });
    });

    /** The due date stays in the period of the example, and a revision revises something. */
    const actionsDe = (chemin: string) => {
      const { actions } = bodyOf(document.paths[`/api/v1/${chemin}`]?.post as Operation) as { actions: object[] };
      return chemin.endsWith('/revision') ? actions.map((action) => ({ ...action, budgetCentimes: 1 })) : actions;
    };

    it('animent la marque', async () => {
      const { corps: fiche } = exemple('personnes');
      const { body: signataire } = await (personnes[1] as Appelant).agir('personnes', fiche);
      for (const [role, chemin] of MARQUE) {
        const { adresse, corps: montre } = exemple(chemin);
        const corps = {
          ...montre,
          ...('signataireId' in montre ? { signataireId: signataire.personneId } : {}),
          ...('actions' in montre ? { actions: actionsDe(chemin) } : {}),
        };
        const personne = await programme.personne(role, role.startsWith('mission') ? 'FR' : '53');
        const { status, body } = await personne.agir(adresse, corps);
        const faits = expect.arrayContaining([expect.anything()]) as unknown;
        expect([chemin, status, body]).toEqual([chemin, 200, expect.objectContaining({ faits })]);
      }
    });

    it('ouvrent les faits à un auditeur', async () => {
      for (const [chemin, change] of MANDATS) {
        const { adresse, corps } = exemple(chemin);
        expect(await (personnes[1] as Appelant).agir(adresse, { ...corps, ...change })).toMatchObject({ status: 200 });
      }
    });

    it('demandent le tableau de bord à une position passée, et l’annulent', async () => {
      const [demande, annulation] = [exemple(TABLEAUX_PASSES[0]), exemple(TABLEAUX_PASSES[1])];
      const pilote = personnes[1] as Appelant;
      const { status, body } = await pilote.agir(demande.adresse, { ...demande.corps, le: undefined });
      expect([status, body]).toMatchObject([202, { tableauId: expect.any(String) as unknown }]);
      const sienne = annulation.adresse.replace(/(?<=tableaux-passes\/)[^/]+/, String(body.tableauId));
      expect(await pilote.agir(sienne, annulation.corps)).toMatchObject({ status: 200, body: { etat: 'annule' } });
    });

    it('mesurent', async () => {
      const [, pilote] = personnes as [Appelant, Appelant];
      for (const [chemin, change] of INDICATEURS) {
        const { adresse, corps } = exemple(chemin);
        const { status, body } =
          typeof change === 'string'
            ? await pilote.envoyer('POST', adresse, change, { 'content-type': 'text/csv' })
            : await (chemin.endsWith('/validation') ? await programme.personne('mission.pilote', 'FR') : pilote).agir(
                adresse,
                { ...corps, ...change },
              );
        // The restatement of a day without facts is told within a second.
        if (chemin.endsWith('/annulation') && body.code === 'aucun-retraitement-en-cours') continue;
        const montre = { [chemin.endsWith('/essai') ? 'valeurs' : 'faits']: [expect.anything()] };
        expect([chemin, status, body]).toEqual([chemin, 200, expect.objectContaining(montre)]);
      }
    });

    it('marquent comme lu un message que le programme a écrit', async () => {
      const [, pilote] = personnes as [Appelant, Appelant];
      const { body } = await until(
        () => pilote.lire<{ lignes: readonly { messageId: string; destinataireId: string }[] }>('messages'),
        ({ body: { lignes } }) => lignes.length > 0,
      );
      const [{ messageId, destinataireId } = { messageId: '', destinataireId: '' }] = body.lignes;
      const destinataire = await programme.personne('region.instructeur', '53', destinataireId);
      const { adresse, corps } = exemple(LECTURE);
      const { status } = await destinataire.agir(adresse.replace(/(?<=^messages\/)[^/]+/, messageId), corps);
      expect(status).toBe(200);
    });

    it('sont ceux de tous les actes', () => {
      const connus = [
        ...['personnes', 'personnes/{personneId}/consultation', LECTURE, ...DOCUMENTS],
        ...MARQUE.map(([, chemin]) => chemin),
        ...MANDATS.map(([chemin]) => chemin),
        ...TABLEAUX_PASSES,
        ...INDICATEURS.map(([chemin]) => chemin),
        ...Object.values(ACTES_DE_LA_LABELLISATION).map(([, chemin]) => chemin),
        ...new Set(ETAPES_DU_RESEAU.map(({ chemin }) => chemin)),
        ...new Set(ETAPES_DE_LA_COHORTE.map(({ chemin }) => chemin)),
        ...ACTES_DES_COMPETENCES,
        ...ETAPES_DES_PRETS.map(({ chemin }) => chemin),
        ...ETAPES_DES_RELEVES.map(([, chemin]) => chemin),
        ...Object.values(TOUS).map(([, chemin]) => chemin),
      ];
      expect(
        postes()
          .map(({ path }) => path)
          .sort(),
      ).toEqual(connus.map((chemin) => `/api/v1/${chemin}`).sort());
    });
  });

  it('ont fait prendre des décisions qui se rejugent de même', async () => {
    const { stdout } = await programme.commande(['audit', 'rejuger', '--json']);
    const lignes = stdout.trim().split('\n');
    expect(lignes.slice(0, -1)).toEqual([]);
    const { actes } = JSON.parse(lignes.at(-1) ?? '') as { actes: object };
    expect(Object.keys(actes).length).toBeGreaterThanOrEqual(20);
  });

  it('ne cite que des adresses qui répondent', async () => {
    const unknown: unknown[] = [];
    for (const { path, operation } of operations().filter(({ method }) => method === 'get')) {
      const lues = await Promise.all(personnes.map((personne) => personne.lire(addressOf(path, operation))));
      // What one of them may not read, the other one may.
      if (lues.every(({ status }) => status === 403)) unknown.push([path, 403]);
      for (const { status, body } of lues)
        if (![200, 403, 404].includes(status) || body.code === 'http-404') unknown.push([path, status, body.detail]);
    }
    expect(unknown).toEqual([]);
  });

  it('cite toutes les références qu’il contient', () => {
    const references = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(references.filter((name) => !(name in document.components.schemas))).toEqual([]);
  });
});
