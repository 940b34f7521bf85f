import { ajouterDesJours, ajouterDesMois, dateDeParis, estJourOuvre, jourDeLAnnee, joursEntre } from '#libs/france';

/** The year is written on the days of 2025, and ends here; a year that ends another day is moved as a whole. */
export const DERNIER_JOUR_ECRIT = '2026-03-15';
const DEBUT_ECRIT = '2025-01-06';
const FIN_ECRITE = '2025-12-31';
/** A label lasts two years: the first companies come before the year, so that labels end within it. */
const PREMIER_JOUR_ECRIT = '2023-01-09';

/** Moved by whole fortnights, it keeps its weekdays, and the weeks that the network keeps apart. */
const QUINZAINE = 14;
/** Days from the end of a quarter to the publication of its readings, at most. */
const PUBLICATION_JOURS = 14;
const PUBLICATION_DE_L_ANNEE_JOURS = 24;

/** The ceiling of 300,000 euros that files of the year come close to is in force from this day. */
const REGLE_DU_PLAFOND_DU = '2024-01-01';

/** The earliest last day whose files all come under that ceiling. */
export const PREMIER_DERNIER_JOUR = ajouterDesJours(
  DERNIER_JOUR_ECRIT,
  QUINZAINE * Math.ceil(joursEntre(DEBUT_ECRIT, REGLE_DU_PLAFOND_DU) / QUINZAINE),
);

interface Trimestre {
  readonly periode: string;
  readonly du: string;
  readonly au: string;
}

type Trimestres = readonly [Trimestre, Trimestre, Trimestre, Trimestre];

const anneeDe = (jour: string): number => Number(jour.slice(0, 4));

/** `rang`: quarters since the year 0. */
const trimestre = (rang: number): Trimestre => {
  const annee = Math.floor(rang / 4);
  const du = ajouterDesMois(`${annee}-01-01`, 3 * (rang % 4));
  return { periode: `${annee}-T${(rang % 4) + 1}`, du, au: ajouterDesJours(ajouterDesMois(du, 3), -1) };
};

/** The last four quarters whose readings are published by a day. */
const trimestresAvant = (jour: string): Trimestres => {
  let dernier = 4 * anneeDe(jour) + 3;
  while (ajouterDesJours(trimestre(dernier).au, PUBLICATION_JOURS) > jour) dernier -= 1;
  return [trimestre(dernier - 3), trimestre(dernier - 2), trimestre(dernier - 1), trimestre(dernier)];
};

/** The calendar years between two days. */
export const anneesEntre = (du: string, au: string): readonly number[] =>
  Array.from({ length: anneeDe(au) - anneeDe(du) + 1 }, (_, rang) => anneeDe(du) + rang);

/** The days of a simulated year, all from its last one: the same last day gives the same days whenever it is played. */
export class CalendrierSimule {
  readonly premierJour: string;
  readonly debut: string;
  /** The last day on which companies act. The mission works until the last day, when no reservation of the year is left. */
  readonly fin: string;
  readonly annee: number;
  readonly trimestres: Trimestres;
  /** The last calendar year whose readings are published by the last day. */
  readonly anneeLue: number;
  private readonly decalage: number;

  constructor(readonly dernierJour: string) {
    this.decalage = QUINZAINE * Math.floor(joursEntre(DERNIER_JOUR_ECRIT, dernierJour) / QUINZAINE);
    this.premierJour = this.jour(PREMIER_JOUR_ECRIT);
    this.debut = this.jour(DEBUT_ECRIT);
    this.fin = this.jour(FIN_ECRITE);
    this.annee = anneeDe(this.debut);
    this.trimestres = trimestresAvant(dernierJour);
    this.anneeLue = anneeDe(ajouterDesJours(dernierJour, -PUBLICATION_DE_L_ANNEE_JOURS)) - 1;
  }

  /** The day of this year for a day of 2025 on which something is written. */
  jour(ecrit: string): string {
    return ajouterDesJours(ecrit, this.decalage);
  }

  /** The month and day (`08-25`) that the year goes through, for what belongs to a season. */
  saison(moisEtJour: string): string {
    const jour = jourDeLAnnee(this.annee, moisEtJour);
    return jour < this.debut ? jourDeLAnnee(this.annee + 1, moisEtJour) : jour;
  }
}

export const heureDesActes = (jour: string): Date => new Date(`${jour}T09:00:00Z`);

/** The first day whose acts are played at `moment` or later. */
export const premierJourDepuis = (moment: Date): string => {
  const jour = dateDeParis(moment.toISOString());
  return heureDesActes(jour) < moment ? ajouterDesJours(jour, 1) : jour;
};

const lendemains = new Map<string, string>();

/** Kept once known: the plan walks over the same days a hundred thousand times. */
const lendemain = (jour: string): string => {
  const connu = lendemains.get(jour) ?? ajouterDesJours(jour, 1);
  lendemains.set(jour, connu);
  return connu;
};

/** The first day from `depuis` on that suits. */
export const premierJour = (depuis: string, convient: (jour: string) => boolean): string => {
  let jour = depuis;
  while (!convient(jour)) jour = lendemain(jour);
  return jour;
};

export const jourOuvreDepuis = (depuis: string): string => premierJour(depuis, estJourOuvre);

/** The first working day on which no other act moves this money, which this one then does. `mouvements`: as `cle jour`. */
export const jourLibre = (mouvements: Set<string>, cle: string, depuis: string): string => {
  const jour = premierJour(depuis, (libre) => !mouvements.has(`${cle} ${libre}`) && estJourOuvre(libre));
  mouvements.add(`${cle} ${jour}`);
  return jour;
};
