import { estDate, jourEnMots, moisEnMots } from './calendrier';
import { communeDe } from './commune';
import { moment } from './heure-de-paris';
import { enEuros } from './montant';
import { estRegion } from './region';
import { DEPARTEMENTS, REGIONS } from './territoires.generated';

const nombre = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2, useGrouping: 'min2' });
const nombreDe = (valeur: string | number): string => (typeof valeur === 'number' ? nombre.format(valeur) : valeur);
const mesure = (unite: string) => (valeur: string | number) => `${nombreDe(valeur)}\u00a0${unite}`;
const enCentiemes = (valeur: string | number) => nombreDe(Number(valeur) / 100);
const jours = (valeur: string | number) => mesure(Math.abs(Number(valeur)) < 2 ? 'jour' : 'jours')(valeur);
const heures = (centiemes: string | number) =>
  `${enCentiemes(centiemes)}\u00a0${Math.abs(Number(centiemes)) < 200 ? 'heure' : 'heures'}`;
const jourEtMois = (valeur: string) => jourEnMots(`2000-${valeur}`).replace(' 2000', '');

const regionDe = (code: string) => (estRegion(code) ? (REGIONS[code] ?? code) : code);
const departementDe = (code: string) => (Object.hasOwn(DEPARTEMENTS, code) ? (DEPARTEMENTS[code]?.nom ?? code) : code);

/** How a value of each kind is written: an amount, a day, a region… A text that is not of its kind stays as it is. */
const ECRITURES = {
  texte: String,
  nombre: nombreDe,
  euros: (valeur) => enEuros(Number(valeur)),
  pourCent: mesure('%'),
  pointsDeBase: (valeur) => mesure('%')(Number(valeur) / 100),
  centiemes: enCentiemes,
  heures,
  jours,
  date: (valeur) => (estDate(String(valeur)) ? jourEnMots(String(valeur)) : String(valeur)),
  jourEtMois: (valeur) => (estDate(`2000-${valeur}`) ? jourEtMois(String(valeur)) : String(valeur)),
  mois: (valeur) => (estDate(`${valeur}-01`) ? moisEnMots(String(valeur)) : String(valeur)),
  instant: (valeur) => (Number.isNaN(Date.parse(String(valeur))) ? String(valeur) : moment(String(valeur))),
  region: (valeur) => regionDe(String(valeur)),
  territoire: (valeur) => (valeur === 'FR' ? 'France' : regionDe(String(valeur))),
  departement: (valeur) => departementDe(String(valeur)),
  commune: (valeur) => communeDe(String(valeur))?.nom ?? String(valeur),
  division: (valeur) => (/^\d{2}$/.test(String(valeur)) ? `division ${valeur} de la NAF` : String(valeur)),
} as const satisfies Readonly<Record<string, (valeur: string | number) => string>>;

/** What a value is, which its type does not tell. */
export type Genre = keyof typeof ECRITURES;

export const ecrire = (genre: Genre, valeur: string | number): string => ECRITURES[genre](valeur);

const REGLES: readonly (readonly [RegExp, Genre])[] = [
  [/Centimes$/, 'euros'],
  [/PointsDeBase$/, 'pointsDeBase'],
  [/PourCent$/, 'pourCent'],
  [/Centiemes$/, 'centiemes'],
  [/Jours$|^jours/, 'jours'],
  [/^(le|du|au|date|dateDe[A-Z]\w*)$|[a-z](Le|Du|Au)$/, 'date'],
  [/^(mois|premierMois)$/, 'mois'],
  [/^region([A-Z]\w*)?$|Region$/, 'region'],
  [/^departements?$/, 'departement'],
  [/^commune$/, 'commune'],
  [/^territoire$/, 'territoire'],
];

/** What the name of a field says of its values; undefined when it says nothing. */
export const genreDuChamp = (champ: string): Genre | undefined => REGLES.find(([forme]) => forme.test(champ))?.[1];
