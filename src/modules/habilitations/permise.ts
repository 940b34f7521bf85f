import type { Authority, Refusal } from '#libs/event-sourcing';
import type { GenreDeTerritoire, RoleSur } from './roles';
import { estTerritoire } from './territoire';

export type RolesPermis = { readonly [Genre in GenreDeTerritoire]?: readonly RoleSur<Genre>[] };

/** The authority of an act or a question, with the refusal of every other role. */
export const permise = (roles: RolesPermis, Refus: Refusal<[]>): Authority => {
  const permis = Object.entries(roles) as [GenreDeTerritoire, readonly string[]][];
  return {
    roles,
    refusal: Refus,
    check: ({ role, territoire }) => {
      const permise = permis.some(([genre, noms]) => noms.includes(role) && estTerritoire(genre, territoire));
      if (!permise) throw new Refus();
    },
  };
};

/** The authority of an act that only reactions ask for. */
export const permiseAuSysteme = (Refus: Refusal<[]>): Authority => permise({ FR: ['systeme'] }, Refus);
