import type { CommandContext } from '#libs/event-sourcing';
import type { CompteDeMinimis } from '../../domain/compte-de-minimis';
import { MouvementReserveAuSysteme } from '../../domain/compte-de-minimis.errors';
import type { ReservationPlafondLiberee } from '../../domain/compte-de-minimis.events';

/** Follows a fact of the file: expired, refused, withdrawn. */
export class LibererPlafond {
  constructor(
    readonly entrepriseUniqueId: string,
    readonly dossierId: string,
    readonly reservationId: string,
    readonly context: CommandContext,
  ) {}
}

export const liberer =
  ({ entrepriseUniqueId, dossierId, reservationId, context }: LibererPlafond) =>
  (compte: CompteDeMinimis): readonly ReservationPlafondLiberee[] => {
    if (context.actor.role !== 'systeme') throw new MouvementReserveAuSysteme();
    const reservation = compte.reservations[reservationId];
    if (!reservation) return [];
    const { montantCentimes } = reservation;
    return [
      { type: 'ReservationPlafondLiberee.v1', data: { entrepriseUniqueId, dossierId, reservationId, montantCentimes } },
    ];
  };
