import { estRegion, estSiren } from '#libs/france';
import { ROLES, type GenreDeTerritoire, type Role } from './roles';

const FORMES: Readonly<Record<GenreDeTerritoire, (territoire: string) => boolean>> = {
  FR: (territoire) => territoire === 'FR',
  region: estRegion,
  siren: estSiren,
};

export const estTerritoire = (genre: GenreDeTerritoire, territoire: string): boolean => FORMES[genre](territoire);

/** Whether a role may be held on this territory. */
export const estTerritoireDe = (role: Role, territoire: string): boolean =>
  ROLES[role].some((genre) => estTerritoire(genre, territoire));
