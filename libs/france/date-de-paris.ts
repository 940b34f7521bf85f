const paris = new Intl.DateTimeFormat('fr-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date in Paris at an instant (ISO 8601), as `2026-11-22`: the date that counts in law. */
export const dateDeParis = (instant: string): string => paris.format(Date.parse(instant));
