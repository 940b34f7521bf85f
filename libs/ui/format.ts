const integers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const months = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'short', year: 'numeric' });
const moments = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' });

export const nombre = (value: number | bigint): string => integers.format(value);

/** Cents as whole euros: a page's figure; the CSV has the cents. */
export const montant = (centimes: number): string => euros.format(centimes / 100);

/** `2026-03` as « mars 2026 ». */
export const mois = (value: string): string => months.format(Date.parse(`${value}-01T00:00:00Z`));

const shortMonths = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'short', year: '2-digit' });

/** `2026-03` as « mars 26 », for a chart. */
export const moisCourt = (value: string): string => shortMonths.format(Date.parse(`${value}-01T00:00:00Z`));

/** Every month from the first to the last, those without anything included. */
export const chaqueMois = (premier: string, dernier: string): string[] => {
  const suite = [premier];
  for (let courant = premier; courant < dernier; suite.push(courant)) {
    const [annee, rang] = courant.split('-').map(Number) as [number, number];
    courant = rang === 12 ? `${annee + 1}-01` : `${annee}-${String(rang + 1).padStart(2, '0')}`;
  }
  return suite;
};

/** « 1 subvention », « 3 subventions ». */
export const compte = (value: number, singular: string, plural = `${singular}s`): string =>
  `${nombre(value)} ${value < 2 ? singular : plural}`;

/** An instant as people in Paris read it. */
export const moment = (instant: string): string => moments.format(Date.parse(instant));

export const pourcentage = (part: number, total: number): string =>
  total === 0 ? '–' : `${integers.format((100 * part) / total)} %`;

/** How old something is, in the largest unit that says it. */
export const age = (seconds: number): string => {
  if (seconds < 60) return `${integers.format(seconds)} s`;
  if (seconds < 3_600) return `${integers.format(seconds / 60)} min`;
  return seconds < 172_800 ? `${integers.format(seconds / 3_600)} h` : `${integers.format(seconds / 86_400)} j`;
};
