import { estDate } from '#libs/france';
import { illisible, lu, type Lecture } from './lecture';

export type DatePubliee = Readonly<{ valeur: string; precision: 'jour' | 'annee' }>;

const ANNEE = /^(\d{4})(?:[.,]0+)?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?$/;
const FRANCAISE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

// An earlier date is a typing error: no authority publishes subsidies of those years.
const PREMIERE_ANNEE = 1990;
const ANNEES_A_VENIR = 10;

/** A date more than `ANNEES_A_VENIR` years after `aujourdhui` is a typing error. */
export const lireDate = (champ: string, valeur: string, aujourdhui: string): Lecture<DatePubliee> => {
  const nu = valeur.trim();
  const date = anneeSeule(nu) ?? jour(ISO.exec(nu), 1, 2, 3) ?? jour(FRANCAISE.exec(nu), 3, 2, 1);
  if (date === undefined)
    return illisible(champ, 'date illisible', valeur, 'un jour (2017-06-10 ou 10/06/2017) ou une année est attendu');
  if (date === 'impossible') return illisible(champ, "date qui n'existe pas au calendrier", valeur, '');

  if (Number(date.valeur.slice(0, 4)) < PREMIERE_ANNEE) {
    return illisible(champ, 'date trop ancienne', valeur, `elle est antérieure à ${PREMIERE_ANNEE}`);
  }
  const limite = `${Number(aujourdhui.slice(0, 4)) + ANNEES_A_VENIR}${aujourdhui.slice(4)}`;
  if (date.valeur > limite)
    return illisible(
      champ,
      'date trop lointaine',
      valeur,
      `elle est postérieure de plus de ${ANNEES_A_VENIR} ans à ce jour`,
    );
  return lu(date);
};

const anneeSeule = (nu: string): DatePubliee | undefined => {
  const annee = ANNEE.exec(nu)?.[1];
  return annee === undefined ? undefined : { valeur: annee, precision: 'annee' };
};

const jour = (
  parties: RegExpExecArray | null,
  a: number,
  m: number,
  j: number,
): DatePubliee | 'impossible' | undefined => {
  if (parties === null) return undefined;
  const [annee = '', mois = '', quantieme = ''] = [parties[a], parties[m], parties[j]];
  const valeur = `${annee}-${mois.padStart(2, '0')}-${quantieme.padStart(2, '0')}`;
  return estDate(valeur) ? { valeur, precision: 'jour' } : 'impossible';
};
