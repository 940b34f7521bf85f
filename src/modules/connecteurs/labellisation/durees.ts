import { ajouterDesAnnees, ajouterDesJours, versionDu } from '#libs/france';

/** Dated parameters of the label of a connecteur. No text sets them: the programme does. */
const DUREES = [{ du: '2017-03-07', annees: 3, renouvelableJours: 90, observationsJours: 15 }] as const;

const dureesAu = (date: string) => versionDu(DUREES, date);

/** Last day of a label that begins on a date. */
export const finDeLabellisation = (debut: string): string =>
  ajouterDesJours(ajouterDesAnnees(debut, dureesAu(debut).annees), -1);

/** First day on which its connecteur may ask for a renewal. */
export const renouvelableDes = (expireLe: string): string =>
  ajouterDesJours(expireLe, -dureesAu(expireLe).renouvelableJours);

/** Last day on which the connecteur may answer to a withdrawal that was notified. */
export const observationsAvant = (notifieLe: string): string =>
  ajouterDesJours(notifieLe, dureesAu(notifieLe).observationsJours);
