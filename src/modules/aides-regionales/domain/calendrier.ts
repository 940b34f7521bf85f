import { Temporal } from 'temporal-polyfill';

/** Calendar arithmetic on dates such as `2026-11-22`. */
export const ajouterDesJours = (date: string, jours: number): string =>
  Temporal.PlainDate.from(date).add({ days: jours }).toString();

/** The first instant of a date in Paris, ISO 8601 in UTC. */
export const debutDuJourAParis = (date: string): string =>
  Temporal.PlainDate.from(date).toZonedDateTime('Europe/Paris').toInstant().toString();

/** `2026-04-10` as « 10/04/2026 ». */
export const enFrancais = (date: string): string => date.split('-').reverse().join('/');
