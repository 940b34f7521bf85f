import { Temporal } from 'temporal-polyfill';

const longs = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'short', year: 'numeric' });
const courts = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'short', year: '2-digit' });

/** A month such as `2026-03` in words: mars 2026. */
export const mois = (valeur: string): string => longs.format(Date.parse(`${valeur}-01`));

/** A month such as `2026-03` in words, for a chart: mars 26. */
export const moisCourt = (valeur: string): string => courts.format(Date.parse(`${valeur}-01`));

/** Every month (`2026-03`) from the first to the last, both included. */
export const chaqueMois = (premier: string, dernier: string): string[] => {
  const suite = [premier];
  for (let courant = premier; courant < dernier; suite.push(courant)) {
    courant = Temporal.PlainYearMonth.from(courant).add({ months: 1 }).toString();
  }
  return suite;
};
