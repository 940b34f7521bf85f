import { dateDeParis, estDate } from '#libs/france';
import { illisible, lu, type EchecDeLecture, type Lecture } from './lecture';
import { lecturesPossibles, PREMIERE_ANNEE, type Ordre } from './ordre-des-dates';
import { valeurTapee } from './texte-publie';

export type DatePubliee = Readonly<{ valeur: string; precision: 'jour' | 'annee' }>;

const ANNEE = /^(\d{4})(?:[.,]0+)?$/;
const COMPACTE = /^(\d{4})(\d{2})(\d{2})$/;
const ISO = /^\d{4}([-/.])\d{1,2}\1\d{1,2}(?:[ T](\d[\dh:.,]*) ?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const FRANCAISE = /^\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})(?:[ T](\d[\dh:.,]*))?$/i;
const HEURE = /^(?:[01]?\d|2[0-3])[:h][0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?$/i;

const ANNEES_A_VENIR = 10;

const TOUS: ReadonlySet<Ordre> = new Set(['jma', 'mja', 'amj', 'iso', 'ajm']);

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
  const nu = valeurTapee(valeur);
  const date =
    anneeSeule(nu) ?? compacte(nu) ?? jourIso(nu, aujourdhui, ordres) ?? jourFrancais(nu, aujourdhui, ordres);
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

const compacte = (nu: string): DateOuDoute => {
  const [, annee, mois = '', quantieme = ''] = COMPACTE.exec(nu) ?? [];
  const date = annee === undefined ? undefined : jour(`${annee}-${mois}-${quantieme}`);
  return date === 'impossible' ? undefined : date;
};

const jourIso = (nu: string, aujourdhui: string, ordres: ReadonlySet<Ordre>): DateOuDoute => {
  const [ecrite, , heure, decalage] = ISO.exec(nu) ?? [];
  if (ecrite === undefined || !estUneHeure(heure)) return undefined;
  const lectures = lecturesPossibles(nu, aujourdhui);
  const date = lectures.get('iso');
  if (date === undefined) return 'impossible';
  if (!ordres.has('iso') && ordres.has('ajm') && new Set(lectures.values()).size > 1) return { doute: JOUR_DEVANT };
  if (heure === undefined || decalage === undefined) return jour(date);
  const precise = heure
    .replace(/^(?=\d:)/, '0')
    .replace('h', ':')
    .replace(',', '.');
  const instant = new Date(`${date}T${precise}${decalage.toUpperCase().replace(/^([+-]\d{2})$/, '$1:00')}`);
  return Number.isNaN(instant.getTime()) ? 'impossible' : jour(dateDeParis(instant.toISOString()));
};

const jourFrancais = (nu: string, aujourdhui: string, ordres: ReadonlySet<Ordre>): DateOuDoute => {
  const [, annee = '', heure] = FRANCAISE.exec(nu) ?? [];
  if (annee === '' || !estUneHeure(heure)) return undefined;
  const lectures = [...lecturesPossibles(nu, aujourdhui)];
  if (lectures.length === 0) return 'impossible';

  const restantes = lectures.length === 1 ? lectures : lectures.filter(([ordre]) => ordres.has(ordre));
  const francaise = restantes.find(([ordre]) => ordre === 'jma');
  const [seule, autre] = annee.length === 4 && francaise ? [francaise[1]] : new Set(restantes.map(([, date]) => date));
  if (autre !== undefined)
    return { doute: `ce peut être ${[...new Set(restantes.map(([, date]) => `le ${date}`))].join(' ou ')}` };
  if (seule === undefined || restantes.every(([ordre]) => ordre === 'mja')) return { doute: MOIS_DEVANT };
  return jour(seule);
};

const estUneHeure = (heure: string | undefined): boolean => heure === undefined || HEURE.test(heure);

const MOIS_DEVANT = 'cette colonne écrit le mois avant le jour, partout ou par endroits';
const JOUR_DEVANT = 'cette colonne écrit le jour avant le mois après l’année, partout ou par endroits';

const jour = (valeur: string): DatePubliee | 'impossible' =>
  estDate(valeur) ? { valeur, precision: 'jour' } : 'impossible';
