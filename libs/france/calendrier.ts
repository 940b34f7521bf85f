import { Temporal } from 'temporal-polyfill';

const FORME_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a date of the form `2026-11-22` that exists on the calendar. */
export const estDate = (texte: string): boolean => {
  if (!FORME_DATE.test(texte)) return false;
  try {
    Temporal.PlainDate.from(texte);
    return true;
  } catch {
    return false;
  }
};

/** Whether a text is a month and a day such as `12-31`, which exist in some year. */
export const estJourEtMois = (texte: string): boolean => {
  if (!/^\d{2}-\d{2}$/.test(texte)) return false;
  try {
    // The constructor that `jourDeLAnnee` uses, so that nothing is accepted that it would refuse.
    return Temporal.PlainMonthDay.from(texte, { overflow: 'reject' }).toString() === texte;
  } catch {
    return false;
  }
};

/** The date `jours` days after a date such as `2026-11-22`. Throws RangeError when `date` is not a date. */
export const ajouterDesJours = (date: string, jours: number): string =>
  Temporal.PlainDate.from(date).add({ days: jours }).toString();

/** Days from one date to another; negative when the second is the earlier one. Throws RangeError when one is not a date. */
export const joursEntre = (debut: string, fin: string): number =>
  Temporal.PlainDate.from(debut).until(Temporal.PlainDate.from(fin)).days;

/** The same day `mois` months later; 31 December becomes the last day of February two months later. Throws RangeError when `date` is not a date. */
export const ajouterDesMois = (date: string, mois: number): string =>
  Temporal.PlainDate.from(date).add({ months: mois }).toString();

/** The same day `annees` years later; 29 February becomes the 28th in ordinary years. Throws RangeError when `date` is not a date. */
export const ajouterDesAnnees = (date: string, annees: number): string =>
  Temporal.PlainDate.from(date).add({ years: annees }).toString();

/** The date of a month and day (`12-31`) in a year; `02-29` becomes the 28th in ordinary years. Throws RangeError on another text. */
export const jourDeLAnnee = (annee: number, moisEtJour: string): string =>
  Temporal.PlainMonthDay.from(moisEtJour).toPlainDate({ year: annee }).toString();

/** Whether a date such as `2026-11-22` falls from Monday to Friday. Public holidays count as working days. */
export const estJourOuvre = (date: string): boolean => Temporal.PlainDate.from(date).dayOfWeek <= 5;

/** A date such as `2026-04-10` as people in France write it: 10/04/2026. */
export const enFrancais = (date: string): string => date.split('-').reverse().join('/');

const moisLong = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'long', year: 'numeric' });

/** A month such as `2026-10` in words, whole: octobre 2026. */
export const moisEnMots = (mois: string): string => moisLong.format(Date.parse(`${mois}-01`));

/** A date such as `2026-10-02` in words: 2 octobre 2026; the first of a month is the 1er. */
export const jourEnMots = (date: string): string => {
  const jour = Number(date.slice(-2));
  return `${jour === 1 ? '1er' : jour} ${moisEnMots(date.slice(0, -3))}`;
};
