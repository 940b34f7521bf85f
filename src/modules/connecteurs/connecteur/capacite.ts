import { versionDu } from '#libs/france';
/** Requests that a connecteur may have in charge when they are accepted, by the day of acceptance. Chosen by the programme. */
const INITIALES = [{ du: '2017-03-07', capacite: 3 }] as const;

export const CAPACITE_MAXIMALE = 50;

export const capaciteInitialeDu = (jour: string): number => versionDu(INITIALES, jour).capacite;
