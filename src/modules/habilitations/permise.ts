import type { Authority, Refusal } from '#libs/event-sourcing';
import type { GenreDeTerritoire, RoleSur } from './roles';
import { estTerritoire } from './territoire';

/** Roles that may ask, by the kind of their territory. */
export type RolesPermis = { readonly [Genre in GenreDeTerritoire]?: readonly RoleSur<Genre>[] };

/** Declares who may ask for an act or a question, and the refusal that everybody else gets, whatever the state. */
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

/** An act that follows from facts: reactions ask for it, and no person does it in their place. */
export const permiseAuSysteme = (Refus: Refusal<[]>): Authority => permise({ FR: ['systeme'] }, Refus);
