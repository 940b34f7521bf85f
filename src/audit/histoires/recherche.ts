import type { Portee } from '../chronologie/lecture-d-un-flux';
import type { Selon } from '../chronologie/replis';

/** Which facts, and in which order. What is left out bounds nothing. */
export interface Recherche {
  /** What they name, as `referencesDe` writes it. */
  readonly sur?: string | undefined;
  readonly acteur?: string | undefined;
  readonly correlation?: string | undefined;
  readonly territoire?: string | undefined;
  readonly type?: string | undefined;
  readonly role?: string | undefined;
  readonly du?: string | undefined;
  readonly au?: string | undefined;
  readonly selon: Selon;
}

/** What the reader may be shown of them; categories of streams, and a region for those who read no other. */
export type Bornes = Pick<Portee, 'du' | 'au'> & {
  readonly categories: readonly string[];
  readonly region: string | null;
};

export interface RequeteSql {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Facts that name it, and those that the same requests caused as the facts of its own streams: the account of its company that a
 * correction changed, the message that told it.
 */
const CONCERNES = (reference: string, categories: string) => `f.position in (
    select m.position from lecture.mentions_des_faits m where m.reference = ${reference}
    union select s.position from lecture.faits_racontes p join lecture.faits_racontes s using ("correlationId")
      where p.flux in (select unnest(${categories}::text[]) || '-' || ${reference}))`;

/** Facts that name it, or whose stream belongs to it. */
const DE_LA_REGION = (region: string) => `(exists (select from lecture.regions_des_flux r
      where r.region = ${region} and r.flux = f.flux)
    or exists (select from lecture.mentions_des_faits m where m.reference = ${region} and m.position = f.position))`;

/** The condition that a search makes of the rows `f` of facts, with its values. */
export const conditionDe = (recherche: Recherche, bornes: Bornes): RequeteSql => {
  const values: unknown[] = [];
  const conditions: string[] = [];
  const valeur = (une: unknown) => `$${values.push(une)}`;
  const exiger = (une: unknown, condition: (place: string) => string) => {
    if (une !== undefined && une !== null) conditions.push(condition(valeur(une)));
  };
  const { sur, acteur, correlation, territoire, type, role, du, au, selon } = recherche;
  const jour = selon === 'droit' ? 'f."compteLe"' : 'f."enregistreLe"';
  const categories = valeur(bornes.categories);
  conditions.push(`f.categorie = any(${categories})`);
  exiger(sur, (place) => CONCERNES(place, categories));
  exiger(acteur, (place) => `f."acteurId" = ${place}`);
  exiger(correlation, (place) => `f."correlationId" = ${place}`);
  exiger(territoire, DE_LA_REGION);
  exiger(type, (place) => `(f.type = ${place} or split_part(f.type, '.', 1) = ${place})`);
  exiger(role, (place) => `f.role = ${place}`);
  exiger(du, (place) => `${jour} >= ${place}`);
  exiger(au, (place) => `${jour} <= ${place}`);
  exiger(bornes.region, DE_LA_REGION);
  exiger(bornes.du, (place) => `f."enregistreLe" >= ${place}`);
  exiger(bornes.au, (place) => `f."enregistreLe" <= ${place}`);
  return { text: conditions.join('\n  and '), values };
};

export const ordreSelon = (selon: Selon): string => (selon === 'droit' ? 'f."compteLe", f.position' : 'f.position');
