import { Temporal } from 'temporal-polyfill';

const FORME_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text such as `2026-11-22` is a date that exists on the calendar: year, month and day, nothing else. */
export const estDate = (texte: string): boolean => {
  if (!FORME_DATE.test(texte)) return false;
  try {
    Temporal.PlainDate.from(texte);
    return true;
  } catch {
    return false;
  }
};

/** The date so many days after a date such as `2026-11-22`, or before it when negative. Throws RangeError on no date. */
export const ajouterDesJours = (date: string, jours: number): string =>
  Temporal.PlainDate.from(date).add({ days: jours }).toString();

/** The same day so many years later; 29 February becomes the 28th in ordinary years. Throws RangeError on no date. */
export const ajouterDesAnnees = (date: string, annees: number): string =>
  Temporal.PlainDate.from(date).add({ years: annees }).toString();

/** The date of a month and day (`12-31`) in a year; `02-29` is the 28th in ordinary years. Throws RangeError on no day. */
export const jourDeLAnnee = (annee: number, moisEtJour: string): string =>
  Temporal.PlainMonthDay.from(moisEtJour).toPlainDate({ year: annee }).toString();

/** Whether a date such as `2026-11-22` falls from Monday to Friday. Public holidays are not left out. */
export const estJourOuvre = (date: string): boolean => Temporal.PlainDate.from(date).dayOfWeek <= 5;

/** A date such as `2026-04-10` as people in France write it: 10/04/2026. */
export const enFrancais = (date: string): string => date.split('-').reverse().join('/');
