import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import type { CompteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme } from '../compte-de-minimis.errors';
import type { PlafondReserve, ReservationPlafondRefusee } from '../compte-de-minimis.events';
import { margeDes, premiereDatePossible } from '../marge-de-minimis';
import { codeDeLaRegleDu } from '../regle-de-minimis';

export class ReserverPlafond extends Command<{
  entrepriseUniqueId: string;
  dossierId: string;
  reservationId: string;
  montantCentimes: number;
  /** Date that chooses the rule. The aid is granted on it or later. */
  dateDeReference: string;
  transportRoutier: boolean;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
}

/** Reserves the whole amount or none. The refusal is a fact with the first date on which the amount would fit. */
export const reserver =
  ({
    data: { entrepriseUniqueId, dossierId, reservationId, montantCentimes, dateDeReference, transportRoutier },
  }: ReserverPlafond) =>
  (compte: CompteDeMinimis): readonly (PlafondReserve | ReservationPlafondRefusee)[] => {
    if (reservationId in compte.reservations || reservationId in compte.reservationsCloses) return [];

    const demande = { entrepriseUniqueId, dossierId, reservationId, montantCentimes, dateDeReference };
    const regleDeReference = codeDeLaRegleDu(dateDeReference);
    const { regle, au, disponibleCentimes, utiliseCentimes, reserveCentimes, plafondCentimes } = margeDes(
      compte,
      dateDeReference,
      transportRoutier,
    );
    if (regleDeReference !== undefined && montantCentimes <= disponibleCentimes) {
      return [{ type: 'PlafondReserve.v1', data: { ...demande, transportRoutier, regle: regleDeReference } }];
    }
    const possibleLe = premiereDatePossible(compte, montantCentimes, dateDeReference, transportRoutier);
    const etat = { regle, au, utiliseCentimes, reserveCentimes, plafondCentimes, possibleLe };
    return [{ type: 'ReservationPlafondRefusee.v2', data: { ...demande, ...etat } }];
  };
