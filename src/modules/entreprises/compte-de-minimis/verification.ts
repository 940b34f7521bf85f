import { dictionary } from '#libs/event-sourcing';
import type { CompteDeMinimis } from './compte-de-minimis';
import type { ReservationDepassee } from './compte-de-minimis.events';
import { margeDes, premiereDatePossible } from './marge-de-minimis';

/** Reservations that no longer fit, tried in the order in which the account received them: the earliest promise is kept. */
export const reservationsDepassees = (
  compte: CompteDeMinimis,
  entrepriseUniqueId: string,
  constateLe: string,
): readonly ReservationDepassee[] => {
  let gardees: CompteDeMinimis = { ...compte, reservations: dictionary() };
  return Object.entries(compte.reservations).flatMap(([cle, reservation]) => {
    const { objet, reservationId, montantCentimes, dateDeReference, transportRoutier, depassee } = reservation;
    const marge = margeDes(gardees, dateDeReference, transportRoutier);
    if (!depassee && montantCentimes <= marge.disponibleCentimes) {
      const reservations = dictionary([...Object.entries(gardees.reservations), [cle, reservation]]);
      gardees = { ...gardees, reservations };
      return [];
    }
    if (depassee) return [];
    const { regle, au, utiliseCentimes, reserveCentimes, plafondCentimes } = marge;
    const possibleLe = premiereDatePossible(gardees, montantCentimes, dateDeReference, transportRoutier);
    const figures = { regle, au, utiliseCentimes, reserveCentimes, plafondCentimes, possibleLe, constateLe };
    const data = { entrepriseUniqueId, objet, reservationId, montantCentimes, ...figures };
    return [{ type: 'ReservationDepassee.v2', data }];
  });
};
