import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { mouvementDe, type Enveloppe } from '../enveloppe';
import * as Refus from '../enveloppe.errors';
import type { EnveloppeAbondee } from '../enveloppe.events';

export class AbonderEnveloppe extends Command<{
  enveloppeId: string;
  montantCentimes: number;
  decision: string;
}> {
  static readonly authority = permise(
    { region: ['region.gestionnaire-financier'] },
    Refus.EnveloppeReserveeAuGestionnaire,
  );
}

export const abonder =
  ({ data: { enveloppeId, montantCentimes, decision }, context: { actor, at } }: AbonderEnveloppe) =>
  (enveloppe: Enveloppe): readonly EnveloppeAbondee[] => {
    const { ouverture } = enveloppe;
    if (ouverture?.region !== actor.territoire) throw new Refus.EnveloppeInconnue();
    const applique = mouvementDe(enveloppe, decision);
    if (applique === montantCentimes) return [];
    if (applique !== undefined) throw new Refus.DecisionDejaAppliquee(decision);

    const { region, annee } = ouverture;
    const abondeeLe = dateDeParis(at);
    return [
      { type: 'EnveloppeAbondee.v1', data: { enveloppeId, region, annee, montantCentimes, decision, abondeeLe } },
    ];
  };
