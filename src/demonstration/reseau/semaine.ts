import { premierJour } from '../calendrier-simule';

/**
 * The week of the network. Rankings read every connecteur of a region, so nothing of a connecteur changes on the days that rank: the
 * same seed gives the same order. And answers, closings and changes of a connecteur never meet on one stream.
 */
const LUNDI = 1;
const MARDI = 2;
const MERCREDI = 3;
const JEUDI = 4;
const VENDREDI = 5;

const midi = (jour: string) => new Date(`${jour}T12:00:00Z`);
const rangDeSemaine = (jour: string) => Math.floor(midi(jour).getTime() / (7 * 86_400_000));

const premier = (depuis: string, convient: (jour: string, deSemaine: number) => boolean): string =>
  premierJour(depuis, (jour) => convient(jour, midi(jour).getUTCDay()));

/** The first day from `depuis` on which requests are ranked. */
export const jourDeMiseEnRelation = (depuis: string): string =>
  premier(depuis, (_, deSemaine) => deSemaine === LUNDI || deSemaine === JEUDI);

/** The first day from `depuis` on which connecteurs answer proposals. */
export const jourDeReponse = (depuis: string): string =>
  premier(depuis, (_, deSemaine) => deSemaine === MARDI || deSemaine === VENDREDI);

/** Every other Wednesday: what connecteurs say of themselves, and what is decided of them. */
export const jourDeFiche = (depuis: string): string =>
  premier(depuis, (jour, deSemaine) => deSemaine === MERCREDI && rangDeSemaine(jour) % 2 === 0);

/** The Wednesdays between: what connecteurs finish. */
export const jourDeCloture = (depuis: string): string =>
  premier(depuis, (jour, deSemaine) => deSemaine === MERCREDI && rangDeSemaine(jour) % 2 === 1);
