import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { cleDeReservation, commandeAvecObjet, type Objet } from '#modules/objets';
import { disponible, type Enveloppe } from '../enveloppe';
import { MouvementReserveAuSysteme } from '../enveloppe.errors';
import type { CreditsReserves, ReservationCreditsRefusee } from '../enveloppe.events';

export class ReserverCredits extends Command<{
  enveloppeId: string;
  objet: Objet;
  reservationId: string;
  montantCentimes: number;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
  static readonly upcast = commandeAvecObjet;
}

/** Reserves the whole amount or none. The refusal is a fact, from which the reaction of its nature refuses the financing. */
export const reserver =
  ({ data: { enveloppeId, objet, reservationId, montantCentimes } }: ReserverCredits) =>
  (enveloppe: Enveloppe): readonly (CreditsReserves | ReservationCreditsRefusee)[] => {
    const { ouverture, reservations, reservationsCloses } = enveloppe;
    const cle = cleDeReservation(objet, reservationId);
    if (cle in reservations || cle in reservationsCloses) return [];

    const demande = { objet, reservationId, montantCentimes };
    const disponibleCentimes = disponible(enveloppe);
    if (ouverture && montantCentimes <= disponibleCentimes) {
      const { region, annee } = ouverture;
      return [{ type: 'CreditsReserves.v2', data: { enveloppeId, region, annee, ...demande } }];
    }
    const motif = ouverture ? 'credits-insuffisants' : 'enveloppe-absente';
    return [{ type: 'ReservationCreditsRefusee.v2', data: { enveloppeId, ...demande, disponibleCentimes, motif } }];
  };
