import { ajouterDesAnnees, ajouterDesJours, versionDu } from '#libs/france';

/** Dated parameters of the label. No text sets them: the charter does. */
const DUREES = [
  { du: '2017-03-07', annees: 2, renouvelableJours: 90, observationsJours: 15, preuvesJours: 30 },
] as const;

const dureesAu = (date: string) => versionDu(DUREES, date);

/** Last day of a label that begins on a date. */
export const finDuLabel = (debut: string): string =>
  ajouterDesJours(ajouterDesAnnees(debut, dureesAu(debut).annees), -1);

/** First day on which the company may ask for a renewal. */
export const renouvelableDes = (expireLe: string): string =>
  ajouterDesJours(expireLe, -dureesAu(expireLe).renouvelableJours);

/** Last day on which the company may answer to a withdrawal that was notified. */
export const observationsAvant = (notifieLe: string): string =>
  ajouterDesJours(notifieLe, dureesAu(notifieLe).observationsJours);

/** Day by which proofs are awaited that were asked for on a date. */
export const preuvesAvant = (demandeesLe: string): string =>
  ajouterDesJours(demandeesLe, dureesAu(demandeesLe).preuvesJours);
