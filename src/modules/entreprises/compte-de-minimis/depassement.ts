import type { Actor } from '#libs/event-sourcing';
import { dossierDe } from '#modules/objets';
import type { CompteDeMinimis } from './compte-de-minimis';
import { ReservationsEnCours } from './compte-de-minimis.errors';
import { datesDecisives, margeAu } from './marge-de-minimis';
import { voitLaPreparation } from './preparation';

/**
 * Refuses an addition to the past that would take reservations past the ceiling on a date on which they may be granted.
 * Without reservations, it passes whatever the total (ADR 0006).
 */
export const refuserDepassement = (compte: CompteDeMinimis, date: string, membre: string, actor: Actor): void => {
  const reservations = Object.values(compte.reservations);
  const dates = [date, ...reservations.map(({ dateDeReference }) => dateDeReference)].flatMap(datesDecisives);
  const depassement = Math.max(
    ...dates.map((jour) => {
      const { regle, utiliseCentimes, reserveCentimes, plafondCentimes } = margeAu(compte, jour);
      // Without a known rule there is no ceiling, and nothing can be granted on that date.
      return regle === null ? 0 : utiliseCentimes + reserveCentimes - plafondCentimes;
    }),
  );
  if (reservations.length > 0 && depassement > 0) {
    // The objects of other members are not hers to see.
    const objetsDe = (siennes: boolean) => {
      const objets = reservations.filter(({ pour }) => (pour === membre) === siennes).map(({ objet }) => objet);
      return { objets, dossiers: objets.flatMap((objet) => dossierDe(objet) ?? []) };
    };
    const [siens, autres] = [objetsDe(true), objetsDe(false)];
    // A proposal would follow from the excess, by subtraction.
    const montre = voitLaPreparation(actor) ? depassement : null;
    throw new ReservationsEnCours(montre, siens.dossiers, autres.dossiers.length, siens.objets, autres.objets.length);
  }
};
