import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { cleDOctroi, type CompteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme, ReservationAbsente } from '../compte-de-minimis.errors';
import type { AideDeMinimisOctroyee } from '../compte-de-minimis.events';

/** Replaces a reservation by the aid, with the amount and the date of the decision. */
export class OctroyerDeMinimis extends Command<{
  entrepriseUniqueId: string;
  dossierId: string;
  reservationId: string;
  montantCentimes: number;
  accordeeLe: string;
  regle: string;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
}

export const octroyer =
  ({ data: { entrepriseUniqueId, dossierId, reservationId, montantCentimes, accordeeLe, regle } }: OctroyerDeMinimis) =>
  (compte: CompteDeMinimis): readonly AideDeMinimisOctroyee[] => {
    if (cleDOctroi(dossierId) in compte.aides) return [];
    const reservation = compte.reservations[reservationId];
    if (reservation?.dossierId !== dossierId || reservation.montantCentimes < montantCentimes)
      throw new ReservationAbsente();

    const data = { entrepriseUniqueId, dossierId, reservationId, montantCentimes, accordeeLe, regle };
    return [{ type: 'AideDeMinimisOctroyee.v1', data }];
  };
