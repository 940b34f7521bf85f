import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { commandeAvecObjet, type Objet } from '#modules/objets';
import { creditsReservesPour, type Enveloppe } from '../enveloppe';
import { MouvementReserveAuSysteme } from '../enveloppe.errors';
import type { ReservationCreditsLiberee } from '../enveloppe.events';

/** Asked for when the object expires, is refused, is withdrawn or is not financed. */
export class LibererCredits extends Command<{
  enveloppeId: string;
  objet: Objet;
  reservationId: string;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
  static readonly upcast = commandeAvecObjet;
}

export const liberer =
  ({ data: { enveloppeId, objet, reservationId } }: LibererCredits) =>
  (enveloppe: Enveloppe): readonly ReservationCreditsLiberee[] => {
    const { ouverture } = enveloppe;
    const montantCentimes = creditsReservesPour(enveloppe, { objet, reservationId });
    if (!ouverture || montantCentimes === undefined) return [];
    const { region, annee } = ouverture;
    const data = { enveloppeId, region, annee, objet, reservationId, montantCentimes };
    return [{ type: 'ReservationCreditsLiberee.v2', data }];
  };
