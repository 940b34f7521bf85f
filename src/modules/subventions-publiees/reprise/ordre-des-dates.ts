import { estDate } from '#libs/france';
import { sansInvisibles } from './texte-publie';

/** Day, month and year as a column writes them; `amj` is year, month, day. */
export type Ordre = 'jma' | 'mja' | 'amj';

/** An earlier date is a typing error: no authority publishes subsidies of those years. */
export const PREMIERE_ANNEE = 1990;

/** Numbers separated by slashes, dots or dashes, with an hour or not. */
const PARTIES = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;

/** The readings of a date whose year is last or has two digits: one for each order that gives a day of the calendar. */
export const lecturesPossibles = (valeur: string, aujourdhui: string): ReadonlyMap<Ordre, string> => {
  const [, a = '', , b = '', c = ''] = PARTIES.exec(sansInvisibles(valeur).trim()) ?? [];
  const lectures = new Map<Ordre, string>();
  if (a === '') return lectures;
  const essayer = (ordre: Ordre, annee: string, mois: string, jour: string) => {
    const entiere = annee.length === 2 ? siecle(annee, aujourdhui) : annee;
    const date = `${entiere}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`;
    const plausible = annee.length === 4 || (date >= `${PREMIERE_ANNEE}` && date <= aujourdhui);
    if (estDate(date) && plausible) lectures.set(ordre, date);
  };
  essayer('jma', c, b, a);
  essayer('mja', c, a, b);
  if (a.length === 2 && c.length === 2) essayer('amj', a, b, c);
  return lectures;
};

/** A subsidy that is published was granted in the hundred years before today. */
const siecle = (annee: string, aujourdhui: string): string => {
  const cette = aujourdhui.slice(0, 2);
  return `${cette}${annee}` <= aujourdhui.slice(0, 4) ? `${cette}${annee}` : `${Number(cette) - 1}${annee}`;
};

/** What the cells of one column prove together: the orders in which each of them is a date. */
export class OrdreDesDates {
  readonly restants = new Set<Ordre>(['jma', 'mja', 'amj']);

  constructor(private readonly aujourdhui: string) {}

  observer(valeur: string): void {
    if (this.restants.size === 0) return;
    const lectures = lecturesPossibles(valeur, this.aujourdhui);
    if (lectures.size === 0) return;
    for (const ordre of this.restants) if (!lectures.has(ordre)) this.restants.delete(ordre);
  }
}
