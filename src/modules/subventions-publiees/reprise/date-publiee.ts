import { dateDeParis, estDate } from '#libs/france';
import { illisible, lu, type EchecDeLecture, type Lecture } from './lecture';
import { lecturesPossibles, PREMIERE_ANNEE, type Ordre } from './ordre-des-dates';
import { sansInvisibles } from './texte-publie';

export type DatePubliee = Readonly<{ valeur: string; precision: 'jour' | 'annee' }>;

const ANNEE = /^(\d{4})(?:[.,]0+)?$/;
const COMPACTE = /^(\d{4})(\d{2})(\d{2})$/;
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const FRANCAISE = /^\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})(?:[ T](\d.*))?$/;
const HEURE = /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/;

const ANNEES_A_VENIR = 10;

const TOUS: ReadonlySet<Ordre> = new Set(['jma', 'mja', 'amj']);

/**
 * Reads a day or a year. `ordres` are those that the whole column leaves possible; a full year comes after the day and the
 * month, the French way, unless the column proves another. A date more than `ANNEES_A_VENIR` years after `aujourdhui` is a
 * typing error. An instant is its date in Paris.
 */
export const lireDate = (
  champ: string,
  valeur: string,
  aujourdhui: string,
  ordres: ReadonlySet<Ordre> = TOUS,
): Lecture<DatePubliee> => {
  const nu = sansInvisibles(valeur).trim();
  const date = anneeSeule(nu) ?? jourIso(nu) ?? jourFrancais(nu, aujourdhui, ordres);
  const ecarter = (cause: string, explication = ''): EchecDeLecture => illisible(champ, cause, valeur, explication);
  if (date === undefined)
    return ecarter('date illisible', 'un jour (2017-06-10 ou 10/06/2017) ou une année est attendu');
  if (date === 'impossible') return ecarter("date qui n'existe pas au calendrier");
  if ('doute' in date) return ecarter('date à plusieurs lectures', date.doute);

  if (Number(date.valeur.slice(0, 4)) < PREMIERE_ANNEE)
    return ecarter('date trop ancienne', `elle est antérieure à ${PREMIERE_ANNEE}`);
  const limite = `${Number(aujourdhui.slice(0, 4)) + ANNEES_A_VENIR}${aujourdhui.slice(4)}`;
  if (date.valeur > limite)
    return ecarter('date trop lointaine', `elle est postérieure de plus de ${ANNEES_A_VENIR} ans à ce jour`);
  return lu(date);
};

type DateOuDoute = DatePubliee | Readonly<{ doute: string }> | 'impossible' | undefined;

const anneeSeule = (nu: string): DatePubliee | undefined => {
  const annee = ANNEE.exec(nu)?.[1];
  return annee === undefined ? undefined : { valeur: annee, precision: 'annee' };
};

const jourIso = (nu: string): DateOuDoute => {
  const [, anneeCompacte, moisCompact = '', jourCompact = ''] = COMPACTE.exec(nu) ?? [];
  if (anneeCompacte !== undefined) return jour(`${anneeCompacte}-${moisCompact}-${jourCompact}`);
  const [, annee, , mois = '', quantieme = '', heure, decalage] = ISO.exec(nu) ?? [];
  if (annee === undefined) return undefined;
  if (heure !== undefined && !HEURE.test(heure)) return 'impossible';
  const date = jour(`${annee}-${mois.padStart(2, '0')}-${quantieme.padStart(2, '0')}`);
  if (date === 'impossible' || heure === undefined || decalage === undefined) return date;
  const instant = new Date(`${date.valeur}T${heure.replace(/^(?=\d:)/, '0')}${decalage.toUpperCase()}`);
  return Number.isNaN(instant.getTime()) ? 'impossible' : jour(dateDeParis(instant.toISOString()));
};

const jourFrancais = (nu: string, aujourdhui: string, ordres: ReadonlySet<Ordre>): DateOuDoute => {
  const [, annee = '', heure] = FRANCAISE.exec(nu) ?? [];
  if (annee === '') return undefined;
  if (heure !== undefined && !HEURE.test(heure)) return 'impossible';
  const lectures = lecturesPossibles(nu, aujourdhui);
  if (lectures.size === 0) return 'impossible';

  const restantes = lectures.size === 1 ? [...lectures.keys()] : [...lectures.keys()].filter((un) => ordres.has(un));
  const [seule] = annee.length === 4 && restantes.includes('jma') ? (['jma'] as const) : restantes;
  if (seule === undefined || seule === 'mja') return { doute: MOIS_DEVANT };
  if (annee.length === 2 && restantes.length > 1)
    return { doute: `ce peut être ${[...lectures.values()].map((une) => `le ${une}`).join(' ou ')}` };
  return jour(lectures.get(seule) ?? '');
};

const MOIS_DEVANT = 'cette colonne écrit le mois avant le jour, partout ou par endroits';

const jour = (valeur: string): DatePubliee | 'impossible' =>
  estDate(valeur) ? { valeur, precision: 'jour' } : 'impossible';
