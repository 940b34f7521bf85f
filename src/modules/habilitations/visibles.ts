import type { Actor } from '#libs/event-sourcing';
import type { Role } from './roles';
import { estTerritoire } from './territoire';

/** A region, a company, or the whole country when both are absent. */
export interface Perimetre {
  readonly region?: string;
  readonly siren?: string;
}

const VOIENT_LE_PAYS: readonly Role[] = ['mission.pilote', 'mission.lecteur', 'auditeur', 'systeme'];
const VOIENT_UNE_REGION: readonly Role[] = [
  'region.instructeur',
  'region.responsable',
  'region.signataire',
  'region.gestionnaire-financier',
  'region.comptable',
  'auditeur',
];
const VOIENT_UNE_ENTREPRISE: readonly Role[] = ['entreprise.dirigeant', 'entreprise.mandataire'];

const perimetreDe = ({ role, territoire }: Actor): Perimetre | undefined => {
  const est = (roles: readonly string[]) => roles.includes(role);
  if (territoire === 'FR') return est(VOIENT_LE_PAYS) ? {} : undefined;
  if (est(VOIENT_UNE_REGION) && estTerritoire('region', territoire)) return { region: territoire };
  return est(VOIENT_UNE_ENTREPRISE) && estTerritoire('siren', territoire) ? { siren: territoire } : undefined;
};

const compatibles = (demande: string | undefined, limite: string | undefined) =>
  demande === undefined || limite === undefined || demande === limite;

/** Intersection of what a question asks for and what the actor may see; undefined when it is empty. */
export const visibles = (actor: Actor, demande: Perimetre = {}): Perimetre | undefined => {
  const limite = perimetreDe(actor);
  if (!limite) return undefined;
  const permis = compatibles(demande.region, limite.region) && compatibles(demande.siren, limite.siren);
  return permis ? { ...demande, ...limite } : undefined;
};

/** What an actor may not see is answered as if it did not exist. */
export const peutVoir = (actor: Actor, { siren, region }: { siren: string; region: string }): boolean =>
  visibles(actor, { siren, region }) !== undefined;
