import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import type { Enveloppe } from '../enveloppe';
import { MouvementReserveAuSysteme } from '../enveloppe.errors';
import type { ReservationCreditsLiberee } from '../enveloppe.events';

/** Asked for when the file expires, is refused, is withdrawn or is not financed. */
export class LibererCredits extends Command<{
  enveloppeId: string;
  dossierId: string;
  reservationId: string;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
}

export const liberer =
  ({ data: { enveloppeId, dossierId, reservationId } }: LibererCredits) =>
  ({ ouverture, reservations }: Enveloppe): readonly ReservationCreditsLiberee[] => {
    const montantCentimes = reservations[reservationId];
    if (!ouverture || montantCentimes === undefined) return [];
    const { region, annee } = ouverture;
    return [
      {
        type: 'ReservationCreditsLiberee.v1',
        data: { enveloppeId, region, annee, dossierId, reservationId, montantCentimes },
      },
    ];
  };
