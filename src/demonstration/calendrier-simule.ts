import { ajouterDesJours, dateDeParis, estJourOuvre } from '#libs/france';

/** The year is fixed, so that the same seed gives the same legal dates whenever the demonstration is played. */
export const ANNEE = 2025;
export const DEBUT = `${ANNEE}-01-06`;
export const FIN = `${ANNEE}-12-31`;

/** A label lasts two years: the first companies come before the year, so that labels end within it. */
export const PREMIER_JOUR = `${ANNEE - 2}-01-09`;

/** The last day on which a reservation of the simulated year can expire. The mission works until then. */
export const DERNIER_JOUR = `${ANNEE + 1}-03-15`;

/** The last day of an application for the label: what silence does to it is known before the last day of the mission. */
export const DERNIERE_CANDIDATURE = `${ANNEE}-12-15`;

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

/** The first working day on which no other act moves the envelope, which this one then does. `mouvements`: as `enveloppeId jour`. */
export const jourLibre = (mouvements: Set<string>, enveloppeId: string, depuis: string): string => {
  const jour = premierJour(depuis, (libre) => !mouvements.has(`${enveloppeId} ${libre}`) && estJourOuvre(libre));
  mouvements.add(`${enveloppeId} ${jour}`);
  return jour;
};
