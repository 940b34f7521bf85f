import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { disponible, mouvementDe, type Enveloppe } from '../enveloppe';
import * as Refus from '../enveloppe.errors';
import type { EnveloppeReduite } from '../enveloppe.events';

export class ReduireEnveloppe extends Command<{
  enveloppeId: string;
  montantCentimes: number;
  decision: string;
}> {
  static readonly authority = permise(
    { region: ['region.gestionnaire-financier'] },
    Refus.EnveloppeReserveeAuGestionnaire,
  );
}

export const reduire =
  ({ data: { enveloppeId, montantCentimes, decision }, context: { actor, at } }: ReduireEnveloppe) =>
  (enveloppe: Enveloppe): readonly EnveloppeReduite[] => {
    const { ouverture } = enveloppe;
    if (ouverture?.region !== actor.territoire) throw new Refus.EnveloppeInconnue();
    const applique = mouvementDe(enveloppe, decision);
    if (applique === -montantCentimes) return [];
    if (applique !== undefined) throw new Refus.DecisionDejaAppliquee(decision);
    if (montantCentimes > disponible(enveloppe)) throw new Refus.ReductionSousLesEngagements(disponible(enveloppe));

    const { region, annee } = ouverture;
    const reduiteLe = dateDeParis(at);
    return [
      { type: 'EnveloppeReduite.v1', data: { enveloppeId, region, annee, montantCentimes, decision, reduiteLe } },
    ];
  };
