import { v7 as uuidv7 } from 'uuid';
import { entreprise, Programme, type Appelant, type Reponse } from '../support/programme';
import { lieu } from '../support/lieu';

const JSON_ENTETE = { 'content-type': 'application/json' };

describe('une saisie incorrecte', () => {
  let programme: Programme;
  let personne: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    personne = await programme.personne('region.instructeur', '53');
  });
  afterAll(() => programme.fermer());

  const fiche = (change: object = {}) => ({
    siret: entreprise().siret,
    ...lieu('53'),
    forme: 'personne-morale',
    raisonSociale: 'Ateliers',
    ...change,
  });
  const brut = (corps: string, entetes: Readonly<Record<string, string>> = JSON_ENTETE) =>
    personne.envoyer('POST', 'entreprises', corps, entetes);
  const champs = ({ body }: Reponse) => (body.champs as { champ: string; message: string }[] | undefined) ?? [];
  const estLeProbleme = ({ status, headers, body }: Reponse, attendu: number, code: string) => {
    expect([status, body.code]).toEqual([attendu, code]);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({ status, type: `urn:probleme:${code}`, detail: expect.stringMatching(/\.$/) });
    expect(body).not.toHaveProperty('stack');
  };
  const nommeLesChamps = (reponse: Reponse, ...noms: readonly string[]) => {
    estLeProbleme(reponse, 400, 'champs-incorrects');
    expect(champs(reponse).map(({ champ }) => champ)).toEqual(noms);
  };

  it.each([
    ['un champ inconnu', { surprise: 1 }, 'surprise', 'ce champ est inconnu ici.'],
    ['un nombre pour un texte', { siret: 12 }, 'siret', 'un texte est attendu.'],
    ['une liste pour un texte', { commune: ['29232'] }, 'commune', 'un texte est attendu.'],
    ['un objet pour un texte', { raisonSociale: { $ne: 1 } }, 'raisonSociale', 'un texte est attendu.'],
    [
      'un texte vide',
      { raisonSociale: '' },
      'raisonSociale',
      'ce champ est obligatoire, avec une lettre ou un chiffre au moins.',
    ],
    ['un texte trop long', { raisonSociale: 'é'.repeat(201) }, 'raisonSociale', '200 caractères au plus.'],
    ['une valeur hors liste', { forme: 'association' }, 'forme', /^valeurs permises : personne-morale/],
    ['un identifiant mal formé', { exploitantId: 'moi' }, 'exploitantId', 'un identifiant UUID est attendu.'],
  ])('%s est refusé en le nommant', async (_, change, champ, message) => {
    const reponse = await personne.agir('entreprises', fiche(change));
    nommeLesChamps(reponse, champ);
    expect(champs(reponse)[0]?.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it.each([
    ['une espace sans largeur', '\u200b', /obligatoire/],
    ['de la ponctuation', '— …', /obligatoire/],
    ['un sens d’écriture retourné', 'Ateliers\u202e', /invisible/],
    ['une séquence de terminal', 'Ateliers\u001b[2J', /invisible/],
  ])('un nom fait de %s est refusé', async (_, raisonSociale, message) => {
    const reponse = await personne.agir('entreprises', fiche({ raisonSociale }));
    nommeLesChamps(reponse, 'raisonSociale');
    expect(champs(reponse)[0]?.message).toMatch(message);
  });

  it('un nom égal, aux espaces et à la forme Unicode près, ne change rien', async () => {
    const connue = fiche({ raisonSociale: 'Éclat du Léon' });
    const { body } = await personne.faire('entreprises', connue);
    expect(body.faits).toMatchObject([{ data: { raisonSociale: 'Éclat du Léon' } }]);
    const autrement = { ...connue, raisonSociale: '  E\u0301clat  du\u00a0Léon ' };
    expect((await personne.faire('entreprises', autrement)).body.faits).toEqual([]);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'])(
    'un champ qui s’appelle %s est refusé, où qu’il soit',
    async (nom) => {
      nommeLesChamps(await personne.agir('entreprises', fiche({ [nom]: 1 })), nom);
      const aides = [{ aideId: uuidv7(), autorite: 'etat', montantCentimes: 1, accordeeLe: '2025-01-02', [nom]: 1 }];
      nommeLesChamps(await personne.agir('entreprises/552081317/aides-anterieures', { aides }), `aides.0.${nom}`);
      nommeLesChamps(await personne.lire(`entreprises?${nom}=1`), nom);
    },
  );

  const aide = { aideId: uuidv7(), autorite: 'operateur-de-l-etat', montantCentimes: 1, accordeeLe: '2025-01-02' };
  it.each([
    ['une liste', [[aide]]],
    ['un texte', ['aide']],
    ['null', [null]],
    ['une liste vide', [[]]],
  ])('%s, où un objet est attendu dans une liste, est refusé', async (_, aides) => {
    const reponse = await personne.agir('entreprises/552081317/aides-anterieures', { aides });
    estLeProbleme(reponse, 400, 'champs-incorrects');
    expect(champs(reponse)[0]).toEqual({ champ: 'aides', message: 'un objet est attendu.' });
  });

  it.each(['00-15', '02-30', '13-01', '12-32', '2-3', '04-31', '--12-31', '12-31[u-ca=hebrew]'])(
    'une clôture d’exercice comme %s est refusée',
    async (clotureExercice) => {
      const corps = { aides: [aide], clotureExercice };
      nommeLesChamps(await personne.agir('entreprises/552081317/aides-anterieures', corps), 'clotureExercice');
    },
  );

  it('nomme chaque champ faux, aussi dans une liste', async () => {
    const aides = [
      { aideId: uuidv7(), autorite: 'operateur-de-l-etat', montantCentimes: 1.5, accordeeLe: '2025-02-30' },
    ];
    const reponse = await personne.agir('entreprises/552081317/aides-anterieures', { aides });
    estLeProbleme(reponse, 400, 'champs-incorrects');
    expect(champs(reponse)).toEqual([
      { champ: 'aides.0.montantCentimes', message: 'un nombre entier est attendu.' },
      { champ: 'aides.0.accordeeLe', message: 'une date de la forme 2026-11-22, qui existe, est attendue.' },
    ]);
  });

  it.each(['2026-02-30', '2026-W10', '2026-03-01T00:00:00Z', '01/03/2026', 20260301, null])(
    'une date comme %p est refusée',
    async (enroleeLe) => {
      const reponse = await personne.agir('entreprises/552081317/enrolement', { origine: 'region', enroleeLe });
      nommeLesChamps(reponse, 'enroleeLe');
    },
  );

  it.each([
    ['du JSON coupé', '{"siret": "1', 'http-400'],
    ['rien', '', 'http-400'],
    ['un texte', '"bonjour"', 'champs-incorrects'],
    ['une liste', '[]', 'champs-incorrects'],
    ['null', 'null', 'champs-incorrects'],
    ['un nombre', '42', 'champs-incorrects'],
    ['__proto__', '{"__proto__": {"role": "mission.pilote"}, "siret": "1"}', 'http-400'],
    ['constructor', '{"constructor": {"prototype": {"role": "mission.pilote"}}, "siret": "1"}', 'http-400'],
    ['une imbrication profonde', '['.repeat(30_000) + ']'.repeat(30_000), 'champs-incorrects'],
    ['une imbrication d’objets', '{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000), 'champs-incorrects'],
    ['une longue liste', JSON.stringify({ siret: Array(2_001).fill(1) }), 'champs-incorrects'],
  ])('un corps qui est %s est refusé sans dommage', async (_, corps, code) => {
    estLeProbleme(await brut(corps), 400, code);
  });

  it('un corps trop grand est refusé par sa taille, un autre format par son format', async () => {
    const grand = await brut(JSON.stringify(fiche({ raisonSociale: 'x'.repeat(1_100_000) })));
    estLeProbleme(grand, 413, 'http-413');
    const xml = await brut('<a/>', { 'content-type': 'application/xml' });
    estLeProbleme(xml, 415, 'http-415');
  });

  it.each(['\u0000', 'avant\u0000après', '\ud800'])('un texte avec %j est refusé', async (raisonSociale) => {
    nommeLesChamps(await personne.agir('entreprises', fiche({ raisonSociale })), 'raisonSociale');
  });

  it('un nom avec un caractère nul n’entre pas dans le coffre', async () => {
    nommeLesChamps(await personne.agir('personnes', { nom: 'Anne\u0000' }), 'nom');
  });

  it('des nombres hors de raison sont refusés', async () => {
    const dossierId = uuidv7();
    for (const montantDemandeCentimes of [-1, 0, 1.5, 1e300, 100_000_000_01, '100', true, [1]]) {
      const depot = { siren: '552081317', dispositifId: uuidv7(), montantDemandeCentimes, depenseEligibleCentimes: 1 };
      const reponse = await personne.agir(`dossiers-aide/${dossierId}/depot`, depot);
      nommeLesChamps(reponse, 'montantDemandeCentimes');
    }
  });

  it.each([
    ['dossiers-aide/pas-un-uuid', 'adresse'],
    ['dossiers-aide?taille=101', 'taille'],
    ['dossiers-aide?page=0', 'page'],
    ['dossiers-aide?etat=inconnu', 'etat'],
    ['dossiers-aide?surprise=1', 'surprise'],
    ['entreprises?region=99', 'region'],
    ['entreprises/12', 'adresse'],
    ['entreprises/%00', 'adresse'],
    ['enveloppes/53.2026.x', 'adresse'],
    ['enveloppes?annee=deux', 'annee'],
    ["dossiers-aide?siren=' or 1=1 --", 'siren'],
  ])('la question %s est refusée en nommant %s', async (chemin, champ) => {
    nommeLesChamps(await personne.lire(chemin), champ);
  });

  it('une imbrication profonde sous une clé est refusée sans dommage', async () => {
    const corps = '{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000);
    estLeProbleme(await brut(corps, { ...JSON_ENTETE, 'idempotency-key': uuidv7() }), 400, 'champs-incorrects');
  });

  it('nomme vingt champs au plus, et dit combien d’autres sont faux', async () => {
    const surprises = Object.fromEntries(Array.from({ length: 500 }, (_, rang) => [`surprise${rang}`, rang]));
    const reponse = await personne.agir('entreprises', fiche(surprises));
    estLeProbleme(reponse, 400, 'champs-incorrects');
    expect(champs(reponse)).toHaveLength(20);
    expect(reponse.body.detail).toMatch(/Et 480 autres champs\.$/);
  });

  it('demande un jeton avant de lire le corps', async () => {
    for (const corps of ['{"siret": "1', 'a'.repeat(70_000)]) {
      const reponse = await fetch(`${programme.url}/api/v1/entreprises`, {
        method: 'POST',
        headers: JSON_ENTETE,
        body: corps,
      });
      expect(reponse.status).toBe(401);
    }
  });

  it('une question sans adresse ne mène à rien', async () => {
    estLeProbleme(await personne.lire('nulle-part'), 404, 'http-404');
  });
});
