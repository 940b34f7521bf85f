/** The simulated year: fixed, so that the same seed gives the same legal dates whenever it is played. */
export const ANNEE = 2025;
export const DEBUT = `${ANNEE}-01-06`;
export const FIN = `${ANNEE}-12-31`;

/** Reservations that nobody signed by the end of the year expire until then. */
export const DERNIER_JOUR = `${ANNEE + 1}-03-15`;
