import type { CompteDeMinimis } from './compte-de-minimis';
import { plafondDe, REGLES_DE_MINIMIS, regleDu, sortiesPossibles, type RegleDeMinimis } from './regle-de-minimis';

/** What an account uses and reserves on a granting date, and the ceiling of that date. */
export interface Marge {
  readonly regle: string | null;
  readonly utiliseCentimes: number;
  readonly reserveCentimes: number;
  readonly plafondCentimes: number;
  readonly disponibleCentimes: number;
}

const somme = (montants: readonly number[]) => montants.reduce((total, montant) => total + montant, 0);

const utilise = (compte: CompteDeMinimis, regle: RegleDeMinimis, date: string): number => {
  const debut = regle.debutDePeriode(date, compte.clotureExercice);
  // An aid dated after `date` counts too, because the account already holds it.
  return somme(
    Object.values(compte.aides)
      .filter(({ accordeeLe }) => accordeeLe >= debut)
      .map(({ montantCentimes }) => montantCentimes),
  );
};

/**
 * Reservations count in full on every date, because they may be granted on any day. A reservation for road freight sets its
 * lower ceiling on the whole account.
 */
export const margeAu = (compte: CompteDeMinimis, date: string, transportRoutier = false): Marge => {
  const regle = regleDu(date);
  const reservations = Object.values(compte.reservations);
  const reserveCentimes = somme(reservations.map(({ montantCentimes }) => montantCentimes));
  if (!regle) return { regle: null, utiliseCentimes: 0, reserveCentimes, plafondCentimes: 0, disponibleCentimes: 0 };
  const plafondCentimes = plafondDe(regle, transportRoutier || reservations.some((tenue) => tenue.transportRoutier));
  const utiliseCentimes = utilise(compte, regle, date);
  const disponibleCentimes = Math.max(0, plafondCentimes - utiliseCentimes - reserveCentimes);
  return { regle: regle.code, utiliseCentimes, reserveCentimes, plafondCentimes, disponibleCentimes };
};

/**
 * The dates that decide for an aid granted on `date` or later. The window of one rule only moves forward; the next rule may
 * reach further back on its first day.
 */
export const datesDecisives = (date: string): readonly string[] => [
  date,
  ...REGLES_DE_MINIMIS.map(({ du }) => du).filter((du) => du > date),
];

/** The smallest margin of an aid granted on `date` or later. */
export const margeDes = (compte: CompteDeMinimis, date: string, transportRoutier = false): Marge =>
  datesDecisives(date)
    .map((jour) => margeAu(compte, jour, transportRoutier))
    .reduce((minimum, marge) => (marge.disponibleCentimes < minimum.disponibleCentimes ? marge : minimum));

/** The first date from `date` on which the whole amount fits and goes on fitting; null when no known rule allows it. */
export const premiereDatePossible = (
  compte: CompteDeMinimis,
  montantCentimes: number,
  date: string,
  transportRoutier = false,
): string | null => {
  const debuts = REGLES_DE_MINIMIS.map(({ du }) => du);
  const sorties = Object.values(compte.aides).flatMap(({ accordeeLe }) =>
    sortiesPossibles(accordeeLe, compte.clotureExercice),
  );
  const tient = (candidat: string) =>
    margeDes(compte, candidat, transportRoutier).disponibleCentimes >= montantCentimes;
  return (
    [...new Set([date, ...debuts, ...sorties])]
      .filter((candidat) => candidat >= date && regleDu(candidat))
      .sort()
      .find(tient) ?? null
  );
};
