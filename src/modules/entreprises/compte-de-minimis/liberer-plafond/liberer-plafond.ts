import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import type { CompteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme } from '../compte-de-minimis.errors';
import type { ReservationPlafondLiberee } from '../compte-de-minimis.events';

/** Asked for when the file expires, is refused or is withdrawn. */
export class LibererPlafond extends Command<{
  entrepriseUniqueId: string;
  dossierId: string;
  reservationId: string;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
}

export const liberer =
  ({ data: { entrepriseUniqueId, dossierId, reservationId } }: LibererPlafond) =>
  (compte: CompteDeMinimis): readonly ReservationPlafondLiberee[] => {
    const reservation = compte.reservations[reservationId];
    if (!reservation) return [];
    const { montantCentimes } = reservation;
    return [
      { type: 'ReservationPlafondLiberee.v1', data: { entrepriseUniqueId, dossierId, reservationId, montantCentimes } },
    ];
  };
