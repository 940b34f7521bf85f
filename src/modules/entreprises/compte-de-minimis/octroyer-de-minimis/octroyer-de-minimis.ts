import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import { aideInscrite, cleDOctroi, type CompteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme, ReservationAbsente } from '../compte-de-minimis.errors';
import type { CompteDeMinimisEvent } from '../compte-de-minimis.events';
import { suiteDuPlafond } from '../hors-plafond';

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
  ({
    data: { entrepriseUniqueId, dossierId, reservationId, montantCentimes, accordeeLe, regle },
    context: { at },
  }: OctroyerDeMinimis) =>
  (compte: CompteDeMinimis): readonly CompteDeMinimisEvent[] => {
    if (cleDOctroi(dossierId) in compte.aides) return [];
    const reservation = compte.reservations[reservationId];
    if (reservation?.dossierId !== dossierId || reservation.montantCentimes < montantCentimes)
      throw new ReservationAbsente();

    const data = { entrepriseUniqueId, dossierId, reservationId, montantCentimes, accordeeLe, regle };
    const aides = {
      ...compte.aides,
      [cleDOctroi(dossierId)]: aideInscrite(montantCentimes, accordeeLe, 'octroyee', reservation.transportRoutier),
    };
    const suite = suiteDuPlafond(compte, entrepriseUniqueId, dateDeParis(at), aides);
    return [{ type: 'AideDeMinimisOctroyee.v1', data }, ...suite];
  };
