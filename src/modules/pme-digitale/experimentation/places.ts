import { versionDu } from '#libs/france';
/** Places of a cohort at most, by its opening. The recommendation of March 2017 speaks of 150 companies. */
const PLACES_DE_L_EXPERIMENTATION = [{ du: '2017-03-07', places: 150 }] as const;

export const placesAuPlus = (jour: string): number => versionDu(PLACES_DE_L_EXPERIMENTATION, jour).places;

/** A bound for what people type; the dated rule then decides. */
export const PLACES_SAISIES_AU_PLUS = 1_000;
