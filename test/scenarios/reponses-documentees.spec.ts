import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { v7 as uuidv7 } from 'uuid';
import { Programme, Region, type Reponse } from '../support/programme';

type Noeud = Readonly<Record<string, unknown>>;
interface Operation {
  readonly responses: Readonly<
    Partial<Record<string, { readonly content?: Readonly<Record<string, { schema: Noeud }>> }>>
  >;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Noeud>> };
}

/** The same schemas, which refuse what they do not name. A problem may carry more, as it says. */
const fermes = (schemas: Document['components']['schemas']): Noeud =>
  Object.fromEntries(
    Object.entries(schemas).map(([nom, schema]) => [
      nom,
      !['Probleme', 'Conflit'].includes(nom) && 'properties' in schema
        ? { ...schema, additionalProperties: false }
        : schema,
    ]),
  );

describe('les réponses de l’API', () => {
  let programme: Programme;
  let region: Region;
  let document: Document;
  let ajv: Ajv2020;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 2_000_000);
    document = (await (await fetch(`${programme.url}/api/docs/openapi.json`)).json()) as Document;
    ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema({ $id: 'api', components: { schemas: fermes(document.components.schemas) } });
  });
  afterAll(() => programme.fermer());

  /** What the document says that an operation answers with a status, and in which type. */
  const documente = (methode: string, chemin: string, status: number) => {
    const contenu = document.paths[`/api/v1/${chemin}`]?.[methode]?.responses[String(status)]?.content ?? {};
    const [type, { schema } = { schema: undefined }] = Object.entries(contenu)[0] ?? [];
    return { type, schema };
  };

  const conforme = (methode: string, chemin: string, { status, headers, body }: Reponse<unknown>) => {
    const { type, schema } = documente(methode, chemin, status);
    expect([methode, chemin, status, schema]).toEqual([methode, chemin, status, expect.anything()]);
    expect(headers.get('content-type')).toContain(type);
    const valide = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as Noeud);
    expect({ chemin, status, ecarts: valide(body) ? [] : valide.errors, body }).toMatchObject({ chemin, ecarts: [] });
  };

  const operations = () =>
    Object.entries(document.paths).flatMap(([chemin, methodes]) =>
      Object.entries(methodes).map(([methode, operation]) => ({ methode, chemin, operation })),
    );

  it('ont toutes un schéma, dont chaque champ a un sens et un exemple', () => {
    const sansSchema = operations()
      .flatMap(({ methode, chemin, operation }) =>
        Object.entries(operation.responses).map(([status, reponse]) => ({
          methode,
          chemin,
          status,
          content: reponse?.content,
        })),
      )
      .filter(({ content }) => !Object.values(content ?? {}).some(({ schema }) => Object.keys(schema).length > 0))
      .map(({ methode, chemin, status }) => `${methode} ${chemin} ${status}`);
    expect(sansSchema).toEqual([]);
    const reponses = Object.entries(document.components.schemas).filter(([nom]) => !nom.endsWith('Body'));
    const muets = reponses.flatMap(([nom, schema]) =>
      Object.entries((schema.properties ?? {}) as Readonly<Record<string, Noeud>>)
        .filter(([, { description, example, items, additionalProperties, type, allOf, oneOf, $ref }]) => {
          const compose =
            [items, additionalProperties, allOf, oneOf, $ref].some((part) => part !== undefined) || type === 'object';
          return typeof description !== 'string' || (!compose && example === undefined);
        })
        .map(([champ]) => `${nom}.${champ}`),
    );
    expect(muets).toEqual([]);
  });

  it('des actes et des questions sont telles que le document les décrit', async () => {
    const { instructeur, gestionnaire, responsable, signataire, comptable } = region.equipe;
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 300_000);
    const { validation, accord, paiement } = region.actes(dossierId, siren, 300_000);
    conforme(
      'post',
      'dossiers-aide/{dossierId}/validation',
      await responsable.agir(`dossiers-aide/${dossierId}/validation`, validation.corps),
    );
    const lire = async (chemin: string, adresse: string, qui = instructeur) => {
      conforme('get', chemin, await qui.lire(adresse));
    };
    const lireLeDossier = () => lire('dossiers-aide/{dossierId}', `dossiers-aide/${dossierId}`);
    await region.attendre(dossierId, { financement: 'reserve' });
    await lireLeDossier();
    await lire('entreprises/{siren}/compte-de-minimis', `entreprises/${siren}/compte-de-minimis?montantCentimes=1`);
    conforme(
      'post',
      'dossiers-aide/{dossierId}/accord',
      await signataire.agir(`dossiers-aide/${dossierId}/accord`, accord.corps),
    );
    conforme(
      'post',
      'dossiers-aide/{dossierId}/paiement',
      await comptable.agir(`dossiers-aide/${dossierId}/paiement`, paiement.corps),
    );
    await region.attendre(dossierId, { etat: 'paye' });
    await lireLeDossier();
    await lire('dossiers-aide', 'dossiers-aide');
    await lire('entreprises', 'entreprises');
    await lire('entreprises/{siren}', `entreprises/${siren}`);
    await lire('entreprises/{siren}/compte-de-minimis', `entreprises/${siren}/compte-de-minimis`);
    await lire('enveloppes', 'enveloppes', gestionnaire);
    await lire('enveloppes/{enveloppeId}', `enveloppes/${region.enveloppeId}`, gestionnaire);
    await lire('dispositifs', 'dispositifs');
    await lire('dispositifs/{dispositifId}', `dispositifs/${region.dispositifId}`);
    const documentId = uuidv7();
    const texte = await instructeur.agir(`dossiers-aide/${dossierId}/documents/${documentId}/texte`, {
      texte: 'Reçu.',
    });
    conforme('post', 'dossiers-aide/{dossierId}/documents/{documentId}/texte', texte);
    await lire('messages', `messages?sujetId=${dossierId}`);
    await lire('documents', `documents?dossierId=${dossierId}`);
    await lire('documents/{documentId}', `documents/${documentId}`);
    await lire('documents/{documentId}/contenu', `documents/${uuidv7()}/contenu`);
    const personne = await instructeur.agir('personnes', { nom: 'Anne Le Goff', courriel: 'anne@example.org' });
    conforme('post', 'personnes', personne);
    const pilote = await programme.personne('mission.pilote', 'FR');
    const consultation = await pilote.agir(`personnes/${String(personne.body.personneId)}/consultation`, {
      motif: 'essai',
    });
    conforme('post', 'personnes/{personneId}/consultation', consultation);
    const auditeur = await programme.personne('auditeur', 'FR');
    conforme('get', 'audit/consultations', await auditeur.lire('audit/consultations'));
  });

  it('des refus et des erreurs aussi', async () => {
    const { instructeur } = region.equipe;
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 300_000);
    const depot = region.actes(dossierId, siren, 300_000).depot;
    const autre = region.actes(dossierId, siren, 310_000).depot;
    const chemin = 'dossiers-aide/{dossierId}/depot';
    const deposer = (corps: unknown, entetes = {}, qui = instructeur) =>
      qui.agir(`dossiers-aide/${dossierId}/depot`, corps, entetes);
    const attendus: readonly (readonly [number, () => Promise<Reponse>])[] = [
      [400, () => deposer({ ...depot.corps, montantDemandeCentimes: -1 })],
      [401, () => deposer(depot.corps, { authorization: 'Bearer faux' })],
      [412, () => deposer(autre.corps, { 'if-match': '"0"' })],
      [409, () => deposer(autre.corps)],
    ];
    for (const [status, demander] of attendus) {
      const reponse = await demander();
      expect(reponse.status).toBe(status);
      conforme('post', chemin, reponse);
    }
    const horsProgramme = await instructeur.agir(`dossiers-aide/${uuidv7()}/depot`, {
      ...depot.corps,
      siren: '552081317',
    });
    expect(horsProgramme).toMatchObject({ status: 422, body: { code: 'entreprise-hors-du-programme' } });
    conforme('post', chemin, horsProgramme);
    conforme('get', 'entreprises/{siren}', await instructeur.lire('entreprises/552081317'));
    conforme('get', 'dispositifs', await instructeur.lire('dispositifs?inconnu=1'));
    const { validation } = region.actes(dossierId, siren, 300_000);
    const parLInstructeur = await instructeur.agir(`dossiers-aide/${dossierId}/validation`, validation.corps);
    expect(parLInstructeur.status).toBe(403);
    conforme('post', 'dossiers-aide/{dossierId}/validation', parLInstructeur);
  });

  it('font attendre le financement d’un dossier, sans redemander', async () => {
    const { instructeur, responsable } = region.equipe;
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 100_000);
    const { validation } = region.actes(dossierId, siren, 100_000);
    const { position } = (await responsable.faire(`dossiers-aide/${dossierId}/validation`, validation.corps)).body;
    const lire = (prefer: string) =>
      instructeur.lire(`dossiers-aide/${dossierId}`, { prefer, 'x-min-position': position });
    expect((await lire('respond-async, wait=30')).body).toMatchObject({ financement: 'reserve' });
    for (const autre of ['wait=-1', 'wait=bientot', 'respond-async']) expect((await lire(autre)).status).toBe(200);
  });
});
