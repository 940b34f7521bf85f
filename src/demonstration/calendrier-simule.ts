import { ajouterDesJours, dateDeParis } from '#libs/france';

/** The simulated year: fixed, so that the same seed gives the same legal dates whenever it is played. */
export const ANNEE = 2025;
export const DEBUT = `${ANNEE}-01-06`;
export const FIN = `${ANNEE}-12-31`;

/** Reservations that nobody signed by the end of the year expire until then. */
export const DERNIER_JOUR = `${ANNEE + 1}-03-15`;

/** The moment of the day at which its acts are done. */
export const heureDesActes = (jour: string): Date => new Date(`${jour}T09:00:00Z`);

/** The first day whose acts come at this moment or later. */
export const premierJourDepuis = (moment: Date): string => {
  const jour = dateDeParis(moment.toISOString());
  return heureDesActes(jour) < moment ? ajouterDesJours(jour, 1) : jour;
};
