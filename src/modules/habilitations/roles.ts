/** Kind of territory: the whole country, one region (its Insee code) or one company (its SIREN). */
export type GenreDeTerritoire = 'FR' | 'region' | 'siren';

/** Every role of the programme, with the kinds of territory that it may be held on. */
export const ROLES = {
  'mission.pilote': ['FR'],
  'mission.lecteur': ['FR'],
  auditeur: ['FR', 'region'],
  evaluateur: ['FR'],
  administrateur: ['FR'],
  dpo: ['FR'],
  systeme: ['FR'],
  'region.instructeur': ['region'],
  'region.responsable': ['region'],
  'region.signataire': ['region'],
  'region.gestionnaire-financier': ['region'],
  'region.comptable': ['region'],
  'referent.territorial': ['region'],
  connecteur: ['region'],
  'entreprise.dirigeant': ['siren'],
  'entreprise.mandataire': ['siren'],
  'organisme.formation': ['siren'],
} as const satisfies Readonly<Record<string, readonly GenreDeTerritoire[]>>;

export type Role = keyof typeof ROLES;

export type RoleSur<Genre extends GenreDeTerritoire> = {
  [Nom in Role]: Genre extends (typeof ROLES)[Nom][number] ? Nom : never;
}[Role];

/** Every role except `systeme`, which belongs to reactions. */
export const ROLES_DES_PERSONNES = (Object.keys(ROLES) as Role[]).filter((nom) => nom !== 'systeme');

export const estRoleDePersonne = (nom: string): nom is Role => (ROLES_DES_PERSONNES as readonly string[]).includes(nom);
