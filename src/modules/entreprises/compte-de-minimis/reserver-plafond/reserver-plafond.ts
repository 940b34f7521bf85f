import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { cleDeReservation, commandeAvecObjet, type Objet } from '#modules/objets';
import type { CompteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme } from '../compte-de-minimis.errors';
import type { PlafondReserve, ReservationPlafondRefusee } from '../compte-de-minimis.events';
import { margeDes, premiereDatePossible } from '../marge-de-minimis';
import { codeDeLaRegleDu } from '../regle-de-minimis';

export class ReserverPlafond extends Command<{
  entrepriseUniqueId: string;
  objet: Objet;
  reservationId: string;
  montantCentimes: number;
  /** Date that chooses the rule. The aid is granted on it or later. */
  dateDeReference: string;
  transportRoutier: boolean;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
  static readonly upcast = commandeAvecObjet;
}

/** Reserves the whole amount or none. The refusal is a fact with the first date on which the amount would fit. */
export const reserver =
  ({
    data: { entrepriseUniqueId, objet, reservationId, montantCentimes, dateDeReference, transportRoutier },
  }: ReserverPlafond) =>
  (compte: CompteDeMinimis): readonly (PlafondReserve | ReservationPlafondRefusee)[] => {
    const cle = cleDeReservation(objet, reservationId);
    if (cle in compte.reservations || cle in compte.reservationsCloses) return [];

    const demande = { entrepriseUniqueId, objet, reservationId, montantCentimes, dateDeReference };
    const regleDeReference = codeDeLaRegleDu(dateDeReference);
    const { regle, au, disponibleCentimes, utiliseCentimes, reserveCentimes, plafondCentimes } = margeDes(
      compte,
      dateDeReference,
      transportRoutier,
    );
    if (regleDeReference !== undefined && montantCentimes <= disponibleCentimes) {
      return [{ type: 'PlafondReserve.v2', data: { ...demande, transportRoutier, regle: regleDeReference } }];
    }
    const possibleLe = premiereDatePossible(compte, montantCentimes, dateDeReference, transportRoutier);
    const etat = { regle, au, utiliseCentimes, reserveCentimes, plafondCentimes, possibleLe };
    return [{ type: 'ReservationPlafondRefusee.v3', data: { ...demande, ...etat } }];
  };
