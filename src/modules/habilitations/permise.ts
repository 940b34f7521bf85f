import type { Authority, Refusal } from '#libs/event-sourcing';
import { ROLES, ROLES_DES_PERSONNES, type GenreDeTerritoire, type RoleSur } from './roles';
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

const rolesSur = <Genre extends GenreDeTerritoire>(genre: Genre) =>
  ROLES_DES_PERSONNES.filter((nom): nom is RoleSur<Genre> & typeof nom =>
    (ROLES[nom] as readonly GenreDeTerritoire[]).includes(genre),
  );

/** The authority of what each person does or reads for themselves, whatever their role. */
export const permiseAChacun = (Refus: Refusal<[]>): Authority =>
  permise({ FR: rolesSur('FR'), region: rolesSur('region'), siren: rolesSur('siren') }, Refus);
