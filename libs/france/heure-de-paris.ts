import { Temporal } from 'temporal-polyfill';

const dates = new Intl.DateTimeFormat('fr-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const moments = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' });

/** The calendar date in Paris at an instant (ISO 8601), such as `2026-11-22`: the date that counts in law. */
export const dateDeParis = (instant: string): string => dates.format(Date.parse(instant));

/**
 * Whether an act may have this date: from that of the act before it to today in Paris, `at` being the instant of the request.
 * An act before it that is dated in the future, by a clock that was wrong, counts as of today.
 */
export const estDateDeSuite = (date: string, precedente: string, at: string): boolean => {
  const aujourdhui = dateDeParis(at);
  return date <= aujourdhui && (date >= precedente || (precedente > aujourdhui && date === aujourdhui));
};

/** The first instant of a date (`2026-11-22`) in Paris, ISO 8601 in UTC. Throws RangeError when `date` is not a date. */
export const debutDuJourAParis = (date: string): string =>
  Temporal.PlainDate.from(date).toZonedDateTime('Europe/Paris').toInstant().toString();

/** An instant (ISO 8601) as people in Paris read it: 22/11/2026 04:12. */
export const moment = (instant: string): string => moments.format(Date.parse(instant));
