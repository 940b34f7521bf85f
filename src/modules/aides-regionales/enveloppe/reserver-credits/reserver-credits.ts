import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { disponible, type Enveloppe } from '../enveloppe';
import { MouvementReserveAuSysteme } from '../enveloppe.errors';
import type { CreditsReserves, ReservationCreditsRefusee } from '../enveloppe.events';

export class ReserverCredits extends Command<{
  enveloppeId: string;
  dossierId: string;
  reservationId: string;
  montantCentimes: number;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
}

/** Reserves the whole amount or none. The refusal is a fact, from which the reaction refuses the financing. */
export const reserver =
  ({ data: { enveloppeId, dossierId, reservationId, montantCentimes } }: ReserverCredits) =>
  (enveloppe: Enveloppe): readonly (CreditsReserves | ReservationCreditsRefusee)[] => {
    const { ouverture, reservations, reservationsCloses } = enveloppe;
    if (reservationId in reservations || reservationId in reservationsCloses) return [];

    const demande = { dossierId, reservationId, montantCentimes };
    const disponibleCentimes = disponible(enveloppe);
    if (ouverture && montantCentimes <= disponibleCentimes) {
      const { region, annee } = ouverture;
      return [{ type: 'CreditsReserves.v1', data: { enveloppeId, region, annee, ...demande } }];
    }
    const motif = ouverture ? 'credits-insuffisants' : 'enveloppe-absente';
    return [{ type: 'ReservationCreditsRefusee.v1', data: { enveloppeId, ...demande, disponibleCentimes, motif } }];
  };
