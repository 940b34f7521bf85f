/** What is rounded in the rows of a figure when it is filtered. */
export interface Arrondis<Ligne extends object> {
  /** Numbers of persons, files or companies. */
  readonly nombres: readonly (string & keyof Ligne)[];
  /** In cents. */
  readonly montants: readonly (string & keyof Ligne)[];
}

export interface Regles {
  readonly nombres: readonly string[];
  readonly montants: readonly string[];
}

/** To the nearest multiple of five: the difference of two numbers is never a group of one to four. */
const auMultipleDeCinq = (nombre: number): number => Math.round(nombre / 5) * 5;

/** To two digits: the difference of two amounts does not tell what a few were granted. */
export const aDeuxChiffres = (centimes: number): number => Number(centimes.toPrecision(2));

const arrondirLigne = (ligne: object, { nombres, montants }: Regles): object =>
  Object.fromEntries(
    Object.entries(ligne).map(([champ, valeur]: [string, unknown]) => {
      if (typeof valeur !== 'number') return [champ, valeur];
      if (nombres.includes(champ)) return [champ, auMultipleDeCinq(valeur)];
      return [champ, montants.includes(champ) ? aDeuxChiffres(valeur) : valeur];
    }),
  );

/** What a figure tells of its months, beside its rows, are numbers. */
const arrondirMois = (parMois: ReadonlyMap<string, number | null>): ReadonlyMap<string, number | null> =>
  new Map([...parMois].map(([mois, nombre]) => [mois, nombre && auMultipleDeCinq(nombre)]));

/** The same figure, rounded: its rows, their total and its months. */
export const arrondirLeChiffre = (chiffre: object, regles: Regles): object =>
  Object.fromEntries(
    Object.entries(chiffre).map(([nom, valeur]: [string, unknown]) => {
      if (valeur instanceof Map) return [nom, arrondirMois(valeur as ReadonlyMap<string, number | null>)];
      if (Array.isArray(valeur)) return [nom, valeur.map((ligne: object) => arrondirLigne(ligne, regles))];
      return [nom, valeur && arrondirLigne(valeur, regles)];
    }),
  );
