import { Command } from '#libs/event-sourcing';
import { cleDOctroi, type CompteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme, ReservationAbsente } from '../compte-de-minimis.errors';
import type { AideDeMinimisOctroyee } from '../compte-de-minimis.events';

/** Follows the grant: what was reserved is used, at the amount and on the date of the decision. */
export class OctroyerDeMinimis extends Command<{
  entrepriseUniqueId: string;
  dossierId: string;
  reservationId: string;
  montantCentimes: number;
  accordeeLe: string;
  regle: string;
}> {}

export const octroyer =
  ({
    data: { entrepriseUniqueId, dossierId, reservationId, montantCentimes, accordeeLe, regle },
    context,
  }: OctroyerDeMinimis) =>
  (compte: CompteDeMinimis): readonly AideDeMinimisOctroyee[] => {
    if (context.actor.role !== 'systeme') throw new MouvementReserveAuSysteme();
    if (cleDOctroi(dossierId) in compte.aides) return [];
    const reservation = compte.reservations[reservationId];
    if (reservation?.dossierId !== dossierId || reservation.montantCentimes < montantCentimes)
      throw new ReservationAbsente();

    const data = { entrepriseUniqueId, dossierId, reservationId, montantCentimes, accordeeLe, regle };
    return [{ type: 'AideDeMinimisOctroyee.v1', data }];
  };
