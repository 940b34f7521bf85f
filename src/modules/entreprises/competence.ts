import type { Actor } from '#libs/event-sourcing';

const ROLES_DE_REGION = ['region.instructeur', 'region.responsable', 'region.gestionnaire-financier'];
const ROLES_D_ENTREPRISE = ['entreprise.dirigeant', 'entreprise.mandataire'];

/** The mission everywhere, a region for the companies of its territory, a company for itself. */
export const peutAgirPour = (actor: Actor, { siren, region }: { siren: string; region: string }): boolean =>
  actor.role === 'mission.pilote' ||
  (ROLES_DE_REGION.includes(actor.role) && actor.territoire === region) ||
  (ROLES_D_ENTREPRISE.includes(actor.role) && actor.territoire === siren);

/** What somebody may see: everything, one region, one company, or nothing. */
export interface Perimetre {
  readonly region?: string;
  readonly siren?: string;
}

/** The mission and auditors see everything, a region its territory, a company itself; undefined for anybody else. */
export const perimetreDe = ({ role, territoire }: Actor): Perimetre | undefined => {
  if (territoire === 'FR')
    return role.startsWith('mission.') || role === 'auditeur' || role === 'systeme' ? {} : undefined;
  if (role.startsWith('region.') || role === 'auditeur') return { region: territoire };
  return ROLES_D_ENTREPRISE.includes(role) ? { siren: territoire } : undefined;
};

/** Whether it exists for them: who may not act on what they see is refused, who may not see it learns nothing. */
export const peutVoir = (actor: Actor, { siren, region }: { siren: string; region: string }): boolean => {
  const perimetre = perimetreDe(actor);
  return perimetre !== undefined && (perimetre.region ?? region) === region && (perimetre.siren ?? siren) === siren;
};
