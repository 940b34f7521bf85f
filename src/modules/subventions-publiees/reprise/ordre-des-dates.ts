import { estDate } from '#libs/france';
import { valeurTapee } from './texte-publie';

/** Day, month and year as a column writes them: `iso` and `ajm` begin with a full year, `amj` with two digits of one. */
export type Ordre = 'jma' | 'mja' | 'amj' | 'iso' | 'ajm';

/** An earlier date is a typing error: no authority publishes subsidies of those years. */
export const PREMIERE_ANNEE = 1990;

const ANNEE_DERRIERE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T]\d.*)?$/;
const ANNEE_DEVANT = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?:[ T]\d.*)?$/;

export type Lectures = ReadonlyMap<Ordre, string>;

/** The readings of a date written with separators: one for each order that gives a day of the calendar. */
export const lecturesPossibles = (valeur: string, aujourdhui: string): Lectures => {
  const texte = valeurTapee(valeur);
  const lectures = new Map<Ordre, string>();
  const essayer = (ordre: Ordre, annee: string, mois: string, jour: string) => {
    const entiere = annee.length === 2 ? siecle(annee, aujourdhui) : annee;
    const date = `${entiere}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`;
    const plausible = annee.length === 4 || (date >= `${PREMIERE_ANNEE}` && date <= aujourdhui);
    if (estDate(date) && plausible) lectures.set(ordre, date);
  };
  const [, annee = '', , d = '', e = ''] = ANNEE_DEVANT.exec(texte) ?? [];
  if (annee !== '') {
    essayer('iso', annee, d, e);
    essayer('ajm', annee, e, d);
    return lectures;
  }
  const [, a = '', , b = '', c = ''] = ANNEE_DERRIERE.exec(texte) ?? [];
  if (a === '') return lectures;
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

const FORMES: readonly (readonly Ordre[])[] = [
  ['jma', 'mja', 'amj'],
  ['iso', 'ajm'],
];

/** What the cells of one column prove together: the orders in which each of them is a date. */
export class OrdreDesDates {
  readonly restants = new Set(FORMES.flat());

  constructor(private readonly aujourdhui: string) {}

  observer(valeur: string): void {
    const lectures = lecturesPossibles(valeur, this.aujourdhui);
    const forme = FORMES.find((ordres) => ordres.some((ordre) => lectures.has(ordre))) ?? [];
    for (const ordre of forme) if (!lectures.has(ordre)) this.restants.delete(ordre);
  }
}
