import { v7 as uuidv7 } from 'uuid';
import type { Appelant, Reponse } from '../support/appelant';
import { Programme } from '../support/programme';
import { entreprise, jour } from '../support/region';

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
    ...{ siret: entreprise().siret, region: '53', forme: 'personne-morale', raisonSociale: 'Ateliers' },
    ...change,
  });
  const brut = (corps: string, entetes: Readonly<Record<string, string>> = JSON_ENTETE) =>
    personne.envoyer('POST', 'entreprises', corps, entetes);
  const champs = ({ body }: Reponse) => (body.champs as { champ: string; message: string }[] | undefined) ?? [];
  const estUnProbleme = ({ status, headers, body }: Reponse) => {
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({ status, type: expect.stringMatching(/^urn:probleme:/), detail: expect.any(String) });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).not.toHaveProperty('stack');
  };

  it.each([
    ['un champ inconnu', { surprise: 1 }, 'surprise', 'ce champ est inconnu ici.'],
    ['un nombre pour un texte', { siret: 12 }, 'siret', 'un texte est attendu.'],
    ['une liste pour un texte', { region: ['53'] }, 'region', 'un texte est attendu.'],
    ['un objet pour un texte', { raisonSociale: { $ne: 1 } }, 'raisonSociale', 'un texte est attendu.'],
    ['un texte vide', { raisonSociale: '' }, 'raisonSociale', 'ce champ est obligatoire.'],
    ['un texte trop long', { raisonSociale: 'é'.repeat(201) }, 'raisonSociale', '200 caractères au plus.'],
    ['une valeur hors liste', { forme: 'association' }, 'forme', /^valeurs permises : personne-morale/],
    ['un identifiant mal formé', { exploitantId: 'moi' }, 'exploitantId', 'un identifiant UUID est attendu.'],
  ])('%s est refusé en le nommant', async (_, change, champ, message) => {
    const reponse = await personne.agir('entreprises', fiche(change));
    estUnProbleme(reponse);
    expect(reponse.status).toBe(400);
    const [faux] = champs(reponse).filter((candidat) => candidat.champ === champ);
    expect(faux?.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it('nomme chaque champ faux, aussi dans une liste', async () => {
    const aides = [{ aideId: uuidv7(), autorite: 'ADEME', montantCentimes: 1.5, accordeeLe: '2025-02-30' }];
    const reponse = await personne.agir('entreprises/552081317/aides-anterieures', { aides });
    estUnProbleme(reponse);
    expect(champs(reponse)).toEqual([
      { champ: 'aides.0.montantCentimes', message: 'un nombre entier est attendu.' },
      { champ: 'aides.0.accordeeLe', message: 'une date de la forme 2026-11-22, qui existe, est attendue.' },
    ]);
  });

  it.each(['2026-02-30', '2026-W10', '2026-03-01T00:00:00Z', '01/03/2026', 20260301, null])(
    'une date comme %p est refusée',
    async (enroleeLe) => {
      const reponse = await personne.agir('entreprises/552081317/enrolement', { origine: 'region', enroleeLe });
      expect(champs(reponse).map(({ champ }) => champ)).toEqual(['enroleeLe']);
    },
  );

  it.each([
    ['du JSON coupé', '{"siret": "1'],
    ['rien', ''],
    ['un texte', '"bonjour"'],
    ['une liste', '[]'],
    ['null', 'null'],
    ['un nombre', '42'],
    ['__proto__', '{"__proto__": {"role": "mission.pilote"}, "siret": "1"}'],
    ['constructor', '{"constructor": {"prototype": {"role": "mission.pilote"}}, "siret": "1"}'],
    ['une imbrication profonde', '['.repeat(50_000) + ']'.repeat(50_000)],
  ])('un corps qui est %s est refusé sans dommage', async (_, corps) => {
    const reponse = await brut(corps);
    estUnProbleme(reponse);
    expect(reponse.status).toBe(400);
  });

  it('un corps trop grand est refusé par sa taille, un autre format par son format', async () => {
    const grand = await brut(JSON.stringify(fiche({ raisonSociale: 'x'.repeat(1_100_000) })));
    estUnProbleme(grand);
    expect(grand.status).toBe(413);
    const xml = await brut('<a/>', { 'content-type': 'application/xml' });
    estUnProbleme(xml);
    expect(xml.status).toBe(415);
  });

  it.each(['\u0000', 'avant\u0000après', '\ud800'])('un texte avec %j est refusé', async (raisonSociale) => {
    estUnProbleme(await personne.agir('entreprises', fiche({ raisonSociale })));
  });

  it('un nom avec un caractère nul n’entre pas dans le coffre', async () => {
    estUnProbleme(await personne.agir('personnes', { nom: 'Anne\u0000' }));
  });

  it('des nombres hors de raison sont refusés', async () => {
    const dossierId = uuidv7();
    for (const montantDemandeCentimes of [-1, 0, 1.5, 1e300, 100_000_000_01, '100', true, [1]]) {
      const depot = { siren: '552081317', dispositifId: uuidv7(), montantDemandeCentimes, depenseEligibleCentimes: 1 };
      const reponse = await personne.agir(`dossiers-aide/${dossierId}/depot`, { ...depot, deposeLe: jour(0) });
      expect(champs(reponse).map(({ champ }) => champ)).toEqual(['montantDemandeCentimes']);
    }
  });

  it.each([
    ['dossiers-aide/pas-un-uuid', 400],
    ['dossiers-aide?taille=101', 400],
    ['dossiers-aide?page=0', 400],
    ['dossiers-aide?etat=inconnu', 400],
    ['dossiers-aide?surprise=1', 400],
    ['entreprises?region=99', 400],
    ['entreprises/12', 400],
    ['entreprises/%00', 400],
    ['enveloppes/53.2026.x', 400],
    ['enveloppes?annee=deux', 400],
    ["dossiers-aide?siren=' or 1=1 --", 400],
    ['nulle-part', 404],
  ])('la question %s est refusée : %i', async (chemin, status) => {
    const reponse = await personne.lire(chemin);
    estUnProbleme(reponse);
    expect(reponse.status).toBe(status);
  });
});
