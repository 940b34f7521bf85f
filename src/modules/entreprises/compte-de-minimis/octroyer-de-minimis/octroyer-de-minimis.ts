import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import { cleDObjet, commandeAvecObjet, type Objet } from '#modules/objets';
import { compteDeMinimis, plafondReservePour, type CompteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme, ReservationAbsente } from '../compte-de-minimis.errors';
import type { AideDeMinimisOctroyee, CompteDeMinimisEvent } from '../compte-de-minimis.events';
import { suiteDuPlafond } from '../hors-plafond';
import { reservationsDepassees } from '../verification';

/** Replaces a reservation by the aid, with the amount and the date of the decision. */
export class OctroyerDeMinimis extends Command<{
  entrepriseUniqueId: string;
  objet: Objet;
  reservationId: string;
  montantCentimes: number;
  accordeeLe: string;
  regle: string;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
  static readonly upcast = commandeAvecObjet;
}

export const octroyer =
  ({
    data: { entrepriseUniqueId, objet, reservationId, montantCentimes, accordeeLe, regle },
    context: { at },
  }: OctroyerDeMinimis) =>
  (compte: CompteDeMinimis): readonly CompteDeMinimisEvent[] => {
    if (cleDObjet(objet) in compte.aides) return [];
    const reservation = plafondReservePour(compte, { objet, reservationId });
    if (!reservation || reservation.montantCentimes < montantCentimes) throw new ReservationAbsente();

    const octroi: AideDeMinimisOctroyee = {
      type: 'AideDeMinimisOctroyee.v2',
      data: { entrepriseUniqueId, objet, reservationId, montantCentimes, accordeeLe, regle },
    };
    const octroyeLe = dateDeParis(at);
    const apres = compteDeMinimis.evolve(structuredClone(compte), octroi);
    return [
      octroi,
      ...suiteDuPlafond(compte, entrepriseUniqueId, octroyeLe, apres.aides),
      // The reservations that were kept are those that fit without this one.
      ...(reservation.depassee ? reservationsDepassees(apres, entrepriseUniqueId, octroyeLe) : []),
    ];
  };
