import { Command } from '#libs/event-sourcing';
import type { CompteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme } from '../compte-de-minimis.errors';
import type { ReservationPlafondLiberee } from '../compte-de-minimis.events';

/** Follows a fact of the file: expired, refused, withdrawn. */
export class LibererPlafond extends Command<{
  entrepriseUniqueId: string;
  dossierId: string;
  reservationId: string;
}> {}

export const liberer =
  ({ data: { entrepriseUniqueId, dossierId, reservationId }, context }: LibererPlafond) =>
  (compte: CompteDeMinimis): readonly ReservationPlafondLiberee[] => {
    if (context.actor.role !== 'systeme') throw new MouvementReserveAuSysteme();
    const reservation = compte.reservations[reservationId];
    if (!reservation) return [];
    const { montantCentimes } = reservation;
    return [
      { type: 'ReservationPlafondLiberee.v1', data: { entrepriseUniqueId, dossierId, reservationId, montantCentimes } },
    ];
  };
