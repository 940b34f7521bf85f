import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { v7 as uuidv7 } from 'uuid';
import { cleDeSignature } from '../../src/acces/jeton/cle-de-signature';
import { DUREE_DU_JETON_EN_HEURES, signerJeton } from '../../src/acces/jeton/jeton';
import { Appelant, entreprise, Programme, type Sortie } from '../support/programme';
import { sideBySide } from '../support/side-by-side';
import { lieu } from '../support/lieu';

const HEURE = 3_600_000;
const MAL_DEMANDES: readonly (readonly [readonly string[], RegExp])[] = [
  [['--role', 'roi'], /--role attend l’un de : mission\.pilote/],
  [['--role', 'region.instructeur', '--region', '99'], /--region et un code parmi 01, 02/],
  [['--role', 'entreprise.dirigeant', '--siren', '12'], /--siren et les 9 chiffres/],
  [['--role', 'auditeur', '--personne', 'Anne'], /identifiant UUID/],
  [['--role', 'auditeur', '--personne', '0190c5a0-0000-7000-8000-0000000000a9'], /--mandat attendent/],
  [['--surprise'], /surprise/],
];
/** The last character of a signature of 32 bytes has two bits that say nothing. */
const autreEcriture = (jeton: string): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return jeton.slice(0, -1) + (alphabet[alphabet.indexOf(jeton.at(-1) ?? '') + 1] ?? '');
};
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('un jeton', () => {
  let programme: Programme;
  let cle: Uint8Array;
  const personneId = uuidv7();
  const acteur = { personneId, role: 'region.instructeur', territoire: '53' };
  beforeAll(async () => {
    programme = await Programme.lancer();
    cle = await cleDeSignature(join(programme.donnees, 'cle-des-jetons'));
  });
  afterAll(() => programme.fermer());

  const avec = (jeton: string) => new Appelant(programme.url, jeton, acteur).lire('dossiers-aide');
  const reclamations = (change: object = {}) => {
    const secondes = Math.floor(Date.now() / 1_000);
    return {
      iss: 'croissance-connectee',
      aud: 'croissance-connectee',
      sub: personneId,
      iat: secondes,
      exp: secondes + 3_600,
      role: acteur.role,
      territoire: acteur.territoire,
      ...change,
    };
  };
  const signe = (change: object, key: Uint8Array = cle, alg = 'HS256') =>
    new SignJWT(reclamations(change)).setProtectedHeader({ alg }).sign(key);

  it('en règle ouvre la porte', async () => {
    expect((await avec(await signe({}))).status).toBe(200);
  });

  it('d’une horloge qui avance de deux secondes est accepté', async () => {
    expect((await avec(await signe({ iat: Math.floor(Date.now() / 1_000) + 2 }))).status).toBe(200);
  });

  it('est celui de la même personne, quelle que soit la casse de son identifiant', async () => {
    const demande = { siret: entreprise().siret, ...lieu('53'), forme: 'personne-morale', raisonSociale: 'Ateliers' };
    const cles = { 'idempotency-key': uuidv7() };
    const reponses = [];
    for (const sub of [personneId, personneId.toUpperCase()]) {
      const appelant = new Appelant(programme.url, await signe({ sub }), acteur);
      reponses.push((await appelant.faire('entreprises', demande, cles)).body);
    }
    expect(reponses[1]).toEqual(reponses[0]);
  });

  it('absent est demandé', async () => {
    const reponse = await fetch(`${programme.url}/api/v1/dossiers-aide`);
    expect(reponse.status).toBe(401);
    expect(reponse.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await reponse.json()).toMatchObject({ code: 'jeton-absent', title: 'Identification requise' });
  });

  it.each<[string, () => Promise<string> | string]>([
    ['sans signature (alg none)', () => `${base64({ alg: 'none' })}.${base64(reclamations())}.`],
    ['d’une autre clé', () => signe({}, randomBytes(32))],
    ['d’un autre algorithme', () => signe({}, randomBytes(64), 'HS512')],
    ['du même secret sous un autre algorithme', () => signe({}, Buffer.concat([cle, cle]), 'HS512')],
    ['échu', () => signerJeton(cle, acteur, new Date(Date.now() - (DUREE_DU_JETON_EN_HEURES + 1) * HEURE))],
    ['sans échéance', () => signe({ exp: undefined })],
    ['d’un autre émetteur', () => signe({ iss: 'ailleurs' })],
    ['pour un autre service', () => signe({ aud: 'ailleurs' })],
    ['sans personne', () => signe({ sub: undefined })],
    ['d’une personne qui n’est pas un identifiant', () => signe({ sub: 'anne' })],
    ['de personne (UUID nul)', () => signe({ sub: '00000000-0000-0000-0000-000000000000' })],
    ['de personne (UUID maximal)', () => signe({ sub: 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF' })],
    ['d’une région inconnue', () => signe({ territoire: '99' })],
    ['d’un SIREN faux', () => signe({ role: 'entreprise.dirigeant', territoire: '552081318' })],
    ['d’un SIREN fait de zéros', () => signe({ role: 'entreprise.dirigeant', territoire: '000000000' })],
    ['qui date de demain', () => signe({ iat: Math.floor(Date.now() / 1_000) + 60 })],
    ['à qui un signe égal est ajouté', async () => `${await signe({})}=`],
    ['d’une autre écriture des mêmes octets', async () => autreEcriture(await signe({}))],
    ['d’un rôle inconnu', () => signe({ role: 'systeme', territoire: 'FR' })],
    ['d’un rôle hérité de tout objet', () => signe({ role: 'constructor' })],
    ['d’un rôle sur un territoire qui n’est pas le sien', () => signe({ role: 'mission.pilote' })],
    [
      'aux données changées après coup',
      async () => {
        const [entete, , signature] = (await signe({})).split('.');
        return `${entete ?? ''}.${base64(reclamations({ role: 'mission.pilote', territoire: 'FR' }))}.${signature ?? ''}`;
      },
    ],
    ['qui n’en est pas un', () => 'bonjour'],
  ])('%s est refusé', async (_, jeton) => {
    expect(await avec(await jeton())).toMatchObject({ status: 401, body: { code: 'jeton-refuse', status: 401 } });
  });

  it('n’est pas demandé pour la page publique ni pour la santé', async () => {
    for (const chemin of ['/pilotage', '/health/live', '/api/docs/openapi.json']) {
      expect((await fetch(programme.url + chemin)).status).toBe(200);
    }
  });

  it('fait par la commande est accepté', async () => {
    const args = ['jeton', '--role', 'region.instructeur', '--region', '53', '--personne', personneId];
    const { code, stdout, stderr } = await programme.commande(args);
    expect(code).toBe(0);
    expect(stderr).toContain(`personne ${personneId}, region.instructeur, territoire 53`);
    expect((await avec(stdout.trim())).status).toBe(200);
  });

  describe('mal demandé', () => {
    let sorties: readonly Sortie[];
    beforeAll(async () => {
      sorties = await sideBySide(MAL_DEMANDES, 3, ([args]) => programme.commande(['jeton', ...args]));
    });

    it.each(MAL_DEMANDES.map(([args, phrase], rang) => [args, phrase, rang] as const))(
      'par « %j » n’est pas fait',
      (_, phrase, rang) => {
        expect(sorties[rang]).toMatchObject({ code: 1, stdout: '' });
        expect(sorties[rang]?.stderr).toMatch(phrase);
        expect(sorties[rang]?.stderr).not.toMatch(/\n\s+at /);
      },
    );
  });
});
