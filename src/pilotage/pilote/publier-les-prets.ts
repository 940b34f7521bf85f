import type { DelaiDesPrets, PretsComptes } from '#modules/pme-digitale';
import { secrets } from '../secret';

/** Amounts in cents. Null where fewer than five companies could be recognised. */
export interface PretsPublies {
  /** Skill, INSEE code or month; empty for all of them. */
  readonly code: string;
  readonly prets: number | null;
  readonly heuresCentiemes: number | null;
  readonly coutCentimes: number | null;
  readonly factureCentimes: number | null;
  /** Hidden together with the next one: both add up to a known share of the cost. */
  readonly amortiCentimes: number | null;
  readonly resteCentimes: number | null;
}

export interface DelaiPublie {
  readonly prets: number | null;
  readonly medianeJours: number | null;
}

export interface ChiffresDesPrets {
  readonly parCompetence: readonly PretsPublies[];
  readonly parRegion: readonly PretsPublies[];
  readonly parMois: readonly PretsPublies[];
  /** All loans, those that are hidden above included; undefined without one. */
  readonly total: PretsPublies | undefined;
  readonly delai: DelaiPublie;
}

/** Ranks that are hidden for one of some groups are hidden for all of them, and each group is protected again with them. */
const secretsEnsemble = (groupes: readonly (readonly number[])[], deja: ReadonlySet<number>): ReadonlySet<number> => {
  let caches = deja;
  for (let avant = -1; avant < caches.size;) {
    avant = caches.size;
    for (const groupe of groupes) caches = secrets(groupe, caches);
  }
  return caches;
};

/** The rows of one axis: they add up to the total. */
const proteger = (lues: readonly PretsComptes[]): PretsPublies[] => {
  const prets = secrets(lues.map(({ effectif }) => effectif));
  const argent = secretsEnsemble(
    [lues.map(({ effectifAmorti }) => effectifAmorti), lues.map(({ effectifRestant }) => effectifRestant)],
    prets,
  );
  return lues.map((lu, rang) => {
    const montre = (valeur: number) => (prets.has(rang) ? null : valeur);
    const argentMontre = (valeur: number) => (argent.has(rang) ? null : valeur);
    return {
      code: lu.code,
      prets: montre(lu.prets),
      heuresCentiemes: montre(lu.heuresCentiemes),
      coutCentimes: montre(lu.coutCentimes),
      factureCentimes: montre(lu.factureCentimes),
      amortiCentimes: argentMontre(lu.amortiCentimes),
      resteCentimes: argentMontre(lu.resteCentimes),
    };
  });
};

const publierLeDelai = ({ prets, effectif, medianeJours }: DelaiDesPrets): DelaiPublie =>
  secrets([effectif]).size > 0 ? { prets: null, medianeJours: null } : { prets, medianeJours };

/** What may be shown of loans in public. Each axis is protected by itself: no cell crosses two of them. */
export const publierLesPrets = (lues: readonly PretsComptes[], delai: DelaiDesPrets): ChiffresDesPrets => {
  const de = (axe: PretsComptes['axe']) => proteger(lues.filter((lu) => lu.axe === axe));
  return {
    parCompetence: de('competence'),
    parRegion: de('region'),
    parMois: de('mois'),
    total: de('tout').at(0),
    delai: publierLeDelai(delai),
  };
};
