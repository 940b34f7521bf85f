import type { Actor } from '#libs/event-sourcing';
import type { Role } from './roles';
import { estTerritoire } from './territoire';

/** What somebody may see: everything, one region, or one company. */
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

/** What a question may read: what was asked, within what its author may see. Undefined when nothing of it is theirs to see. */
export const visibles = (actor: Actor, demande: Perimetre = {}): Perimetre | undefined => {
  const limite = perimetreDe(actor);
  if (!limite) return undefined;
  const permis = compatibles(demande.region, limite.region) && compatibles(demande.siren, limite.siren);
  return permis ? { ...demande, ...limite } : undefined;
};

/** Whether something of this company, in this region, exists for them: who may not see it learns nothing of it. */
export const peutVoir = (actor: Actor, { siren, region }: { siren: string; region: string }): boolean =>
  visibles(actor, { siren, region }) !== undefined;
