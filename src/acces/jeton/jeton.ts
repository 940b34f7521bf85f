import { jwtVerify, SignJWT } from 'jose';
import { MAX, NIL, validate as isUuid } from 'uuid';
import type { Actor } from '#libs/event-sourcing';
import { estRoleDePersonne, estTerritoireDe } from '#modules/habilitations';

const ISSUER = 'croissance-connectee';

export const DUREE_DU_JETON_EN_HEURES = 8;

const PERSONNE_N_EST: readonly string[] = [NIL, MAX];

/** Whether a text names a person: a UUID in either case, and neither of the two that stand for nobody. */
export const estPersonne = (texte: string): boolean => isUuid(texte) && !PERSONNE_N_EST.includes(texte.toLowerCase());

const estActeur = (actor: Partial<Record<keyof Actor, unknown>>): actor is Actor => {
  const { personneId, role, territoire } = actor;
  if (typeof personneId !== 'string' || typeof role !== 'string' || typeof territoire !== 'string') return false;
  return estPersonne(personneId) && estRoleDePersonne(role) && estTerritoireDe(role, territoire);
};

/** `mandat`: the mandate of audit under which an auditor asks. */
export const signerJeton = (
  key: Uint8Array,
  { personneId, role, territoire }: Actor,
  now: Date,
  mandat?: string,
): Promise<string> =>
  new SignJWT({ role, territoire, mandat })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(ISSUER)
    .setAudience(ISSUER)
    .setSubject(personneId)
    .setIssuedAt(now)
    .setExpirationTime(new Date(now.getTime() + DUREE_DU_JETON_EN_HEURES * 3_600_000))
    .sign(key);

export interface JetonLu {
  readonly acteur: Actor;
  readonly mandatId: string | undefined;
  /** Milliseconds since 1970. */
  readonly expireA: number;
}

/** Clocks of two machines differ by as much, in seconds. */
const TOLERANCE = 5;

/** A token has one spelling: base64url without padding, whose last character has no spare bits. */
const estCanonique = (token: string): boolean =>
  token.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);

/** Undefined when the token is forged, foreign, expired or malformed. */
export const lireJeton = async (key: Uint8Array, token: string): Promise<JetonLu | undefined> => {
  if (!estCanonique(token)) return undefined;
  try {
    const options = { issuer: ISSUER, audience: ISSUER, algorithms: ['HS256'], requiredClaims: ['exp', 'iat', 'sub'] };
    const limits = { maxTokenAge: `${DUREE_DU_JETON_EN_HEURES}h`, clockTolerance: TOLERANCE };
    const { payload } = await jwtVerify(token, key, { ...options, ...limits });
    const actor = { personneId: payload.sub?.toLowerCase(), role: payload.role, territoire: payload.territoire };
    if (!estActeur(actor)) return undefined;
    const { personneId, role, territoire } = actor;
    const { exp = 0, iat = 0, mandat } = payload;
    const mandatId = typeof mandat === 'string' && isUuid(mandat) ? mandat.toLowerCase() : undefined;
    const expireA = 1_000 * (Math.min(exp, iat + DUREE_DU_JETON_EN_HEURES * 3_600) + TOLERANCE);
    return { acteur: { personneId, role, territoire }, mandatId, expireA };
  } catch {
    return undefined;
  }
};
