import type { CompteDeMinimis } from './compte-de-minimis';
import { ReservationsEnCours } from './compte-de-minimis.errors';
import { datesDecisives, margeAu } from './marge-de-minimis';

/**
 * A fact about the past may not break what is promised for the future: with reservations under way, an addition that would
 * take them past the ceiling on a date from which they may be granted is refused. Without any, it is recorded whatever the
 * total: it is true.
 */
export const refuserDepassement = (compte: CompteDeMinimis, date: string): void => {
  const reservations = Object.values(compte.reservations);
  const dates = [date, ...reservations.map(({ dateDeReference }) => dateDeReference)].flatMap(datesDecisives);
  const depassement = Math.max(
    ...dates.map((jour) => {
      const { regle, utiliseCentimes, reserveCentimes, plafondCentimes } = margeAu(compte, jour);
      // Without a known rule there is no ceiling to pass: nothing can be granted on that date anyway.
      return regle === null ? 0 : utiliseCentimes + reserveCentimes - plafondCentimes;
    }),
  );
  if (reservations.length > 0 && depassement > 0) {
    throw new ReservationsEnCours(
      depassement,
      reservations.map(({ dossierId }) => dossierId),
    );
  }
};
