/** Roles that a token may carry, and what their territory is. */
export const ROLES = {
  'mission.pilote': 'FR',
  'mission.lecteur': 'FR',
  auditeur: 'FR',
  'region.instructeur': 'region',
  'region.responsable': 'region',
  'region.signataire': 'region',
  'region.gestionnaire-financier': 'region',
  'region.comptable': 'region',
  'entreprise.dirigeant': 'siren',
  'entreprise.mandataire': 'siren',
} as const;

export type Role = keyof typeof ROLES;

export const estRole = (role: string): role is Role => Object.hasOwn(ROLES, role);
