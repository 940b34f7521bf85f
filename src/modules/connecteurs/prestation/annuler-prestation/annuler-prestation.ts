import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { estDeLEntreprise, permise } from '#modules/habilitations';
import { annulation } from '../annulation';
import type { Prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import type { MOTIFS_D_ANNULATION, PrestationAnnulee } from '../prestation.events';
import { exigerEtat, prestationConnue, refuserCumul } from '../suite-de-la-prestation';

export class AnnulerPrestation extends Command<{
  prestationId: string;
  motif: (typeof MOTIFS_D_ANNULATION)[number];
}> {
  static readonly authority = permise(
    { siren: ['entreprise.dirigeant', 'entreprise.mandataire'], region: ['region.responsable'] },
    Refus.AnnulationReservee,
  );
}

/** The company gives up what is not delivered. Its region also cancels what is contested, what nobody answered for, and what it does not certify. */
export const annuler =
  ({ data: { prestationId, motif }, context: { actor, at } }: AnnulerPrestation) =>
  (etat: Prestation | null): readonly PrestationAnnulee[] => {
    const prestation = prestationConnue(etat, actor);
    if (prestation.etat === 'annulee') return [];
    const avant = ['prescrite', 'financement-demande', 'credits-reserves', 'en-cours'] as const;
    if (estDeLEntreprise(actor, prestation.prescription.siren)) exigerEtat(prestation, 'L’annulation', ...avant);
    else exigerEtat(prestation, 'L’annulation', ...avant, 'realisee', 'contestee', 'confirmee');
    if (prestation.etat === 'confirmee') refuserCumul(prestation, actor);
    return [annulation(prestationId, prestation, motif, actor.personneId, dateDeParis(at))];
  };
