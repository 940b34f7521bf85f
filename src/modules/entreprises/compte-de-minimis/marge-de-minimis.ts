import { dictionary } from '#libs/event-sourcing';
import type { AideComptee, CompteDeMinimis, Reservation } from './compte-de-minimis';
import { cloturesDe } from './clotures';
import { plafondDe, REGLES_DE_MINIMIS, regleDu, sortiesPossibles, type RegleDeMinimis } from './regle-de-minimis';

/** What an account uses and reserves on a granting date, and the ceiling of that date. */
export interface Marge {
  /** The date at which these figures hold. */
  readonly au: string;
  readonly regle: string | null;
  readonly utiliseCentimes: number;
  readonly reserveCentimes: number;
  readonly plafondCentimes: number;
  readonly disponibleCentimes: number;
}

const somme = (montants: readonly number[]) => montants.reduce((total, montant) => total + montant, 0);

/** Whether an aid or a reservation lowers the ceiling. An aid that was taken back no longer does. */
export const estDeTransport = ({
  transportRoutier,
  montantCentimes,
}: Pick<AideComptee, 'transportRoutier' | 'montantCentimes'>): boolean => transportRoutier && montantCentimes > 0;

type CumulDepuis = (debut: string) => number;

/** The sum of the aids granted on a date or later; sorted once, so that many dates may be asked for. */
const cumulDes = (aides: CompteDeMinimis['aides']): CumulDepuis => {
  const parDate = Object.values(aides).sort((une, autre) => (une.accordeeLe < autre.accordeeLe ? -1 : 1));
  const cumuls = new Array<number>(parDate.length + 1).fill(0);
  for (const [rang, { montantCentimes }] of [...parDate.entries()].reverse())
    cumuls[rang] = (cumuls[rang + 1] ?? 0) + montantCentimes;
  return (debut) => {
    let [bas, haut] = [0, parDate.length];
    while (bas < haut) {
      const milieu = (bas + haut) >>> 1;
      if ((parDate[milieu]?.accordeeLe ?? '') < debut) bas = milieu + 1;
      else haut = milieu;
    }
    return cumuls[bas] ?? 0;
  };
};

/** The earliest beginning of the period, where members end their fiscal years on different days: the cautious reading. */
const debutDuCompte = (compte: CompteDeMinimis, regle: RegleDeMinimis, date: string): string =>
  cloturesDe(compte)
    .map((cloture) => regle.debutDePeriode(date, cloture))
    .reduce((premier, debut) => (debut < premier ? debut : premier));

/**
 * Reservations count in full on every date, because they may be granted on any day. Road freight, reserved,
 * granted or declared, sets its lower ceiling on the whole account, in whichever order the aids come.
 */
export const margeAu = (
  compte: CompteDeMinimis,
  date: string,
  transportRoutier = false,
  cumul: CumulDepuis = cumulDes(compte.aides),
): Marge => {
  const regle = regleDu(date);
  const reservations = Object.values(compte.reservations);
  const reserveCentimes = somme(reservations.map(({ montantCentimes }) => montantCentimes));
  if (!regle)
    return { au: date, regle: null, utiliseCentimes: 0, reserveCentimes, plafondCentimes: 0, disponibleCentimes: 0 };
  // An aid dated after `date` counts too, because the account already holds it.
  const debut = debutDuCompte(compte, regle, date);
  const utiliseCentimes = cumul(debut);
  const comptees = Object.values(compte.aides).filter(({ accordeeLe }) => debut <= accordeeLe);
  const plafondCentimes = plafondDe(regle, transportRoutier || [...reservations, ...comptees].some(estDeTransport));
  const disponibleCentimes = Math.max(0, plafondCentimes - utiliseCentimes - reserveCentimes);
  return { au: date, regle: regle.code, utiliseCentimes, reserveCentimes, plafondCentimes, disponibleCentimes };
};

/** What an account holds on a date: the aids granted until then, and what is reserved for that date or before. */
export const compteAu = (compte: CompteDeMinimis, date: string): CompteDeMinimis => {
  const jusquAlors = ([, { accordeeLe }]: readonly [string, AideComptee]) => accordeeLe <= date;
  const dejaReservee = ([, { dateDeReference }]: readonly [string, Reservation]) => dateDeReference <= date;
  const aides = dictionary(Object.entries(compte.aides).filter(jusquAlors));
  const reservations = dictionary(Object.entries(compte.reservations).filter(dejaReservee));
  return { ...compte, aides, reservations };
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
export const margeDes = (
  compte: CompteDeMinimis,
  date: string,
  transportRoutier = false,
  cumul: CumulDepuis = cumulDes(compte.aides),
): Marge =>
  datesDecisives(date)
    .map((jour) => margeAu(compte, jour, transportRoutier, cumul))
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
    cloturesDe(compte).flatMap((cloture) => sortiesPossibles(accordeeLe, cloture)),
  );
  const cumul = cumulDes(compte.aides);
  const tient = (candidat: string) =>
    margeDes(compte, candidat, transportRoutier, cumul).disponibleCentimes >= montantCentimes;
  return (
    [...new Set([date, ...debuts, ...sorties])]
      .filter((candidat) => candidat >= date && regleDu(candidat))
      .sort()
      .find(tient) ?? null
  );
};
