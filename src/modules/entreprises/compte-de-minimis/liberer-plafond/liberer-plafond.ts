import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { commandeAvecObjet, type Objet } from '#modules/objets';
import { plafondReservePour, type CompteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme } from '../compte-de-minimis.errors';
import type { ReservationPlafondLiberee } from '../compte-de-minimis.events';

/** Asked for when the object expires, is refused or is withdrawn. */
export class LibererPlafond extends Command<{
  entrepriseUniqueId: string;
  objet: Objet;
  reservationId: string;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
  static readonly upcast = commandeAvecObjet;
}

export const liberer =
  ({ data: { entrepriseUniqueId, objet, reservationId } }: LibererPlafond) =>
  (compte: CompteDeMinimis): readonly ReservationPlafondLiberee[] => {
    const reservation = plafondReservePour(compte, { objet, reservationId });
    if (!reservation) return [];
    const { montantCentimes } = reservation;
    return [
      { type: 'ReservationPlafondLiberee.v2', data: { entrepriseUniqueId, objet, reservationId, montantCentimes } },
    ];
  };
