import { dateDeParis } from '#libs/france';

// One day for the whole run, which may pass midnight: what is dated on it is never in the future.
export const AUJOURDHUI = dateDeParis(new Date().toISOString());

/** The calendar date so many days from today. Two days ahead is still in the future when the run passes midnight. */
export const jour = (decalage: number): string =>
  new Date(Date.parse(AUJOURDHUI) + decalage * 86_400_000).toISOString().slice(0, 10);

/** Given with every act that may be dated back: where the date needs no reason, it is not kept. */
export const MOTIF_DE_DATE = { motifDeDate: 'saisie-differee' } as const;

/** The dates of a grant of which the company was told, and before which it declared its prior aid, the same day. */
export const accordLe = (accordeeLe: string) => ({ accordeeLe, informeeLe: accordeeLe, declarationLe: accordeeLe });

/** When each act of a file's life takes place, and how long what is reserved is kept. */
export interface Calendrier {
  readonly ouverture: string;
  readonly enrolement: string;
  readonly depot: string;
  readonly instruction: string;
  readonly proposition: string;
  readonly validation: string;
  readonly accord: string;
  readonly paiement: string;
  readonly cloture: string;
  readonly dureeReservationJours: number;
}

/** A file that takes its time, up to today. */
export const TROIS_MOIS: Calendrier = {
  ouverture: jour(-90),
  enrolement: jour(-60),
  depot: jour(-50),
  instruction: jour(-40),
  proposition: jour(-20),
  validation: jour(-10),
  accord: jour(-5),
  paiement: jour(-2),
  cloture: AUJOURDHUI,
  dureeReservationJours: 90,
};

/** Everything today, and reservations that expire tomorrow. */
export const UN_JOUR: Calendrier = {
  ouverture: AUJOURDHUI,
  enrolement: AUJOURDHUI,
  depot: AUJOURDHUI,
  instruction: AUJOURDHUI,
  proposition: AUJOURDHUI,
  validation: AUJOURDHUI,
  accord: AUJOURDHUI,
  paiement: AUJOURDHUI,
  cloture: AUJOURDHUI,
  dureeReservationJours: 1,
};

export const anneeDe = (date: string): number => Number(date.slice(0, 4));
