import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { Prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import type { PrestationPayee } from '../prestation.events';
import { exigerEtat, prestationConnue, refuserCumul } from '../suite-de-la-prestation';

/** The whole public share, once. */
export class PayerPrestation extends Command<{ prestationId: string; reference: string }> {
  static readonly authority = permise({ region: ['region.comptable'] }, Refus.PaiementDePrestationReserve);
}

export const payer =
  ({ data: { prestationId, reference }, context: { actor, at } }: PayerPrestation) =>
  (etat: Prestation | null): readonly PrestationPayee[] => {
    const prestation = prestationConnue(etat, actor);
    const { paiement, financement, devisAcceptePar, prescription } = prestation;
    if (paiement?.reference === reference && paiement.payeePar !== actor.personneId) throw new DoneByAnother();
    if (paiement?.reference === reference) return [];
    exigerEtat(prestation, 'Le paiement', 'certifiee');
    refuserCumul(prestation, actor, devisAcceptePar);
    if (prestation.suspendue) throw new Refus.PaiementSuspenduParLePlafond();
    if (!financement || devisAcceptePar === null)
      throw new Refus.EtapeDePrestationImpossible('Le paiement', prestation.etat);
    const { siren, region } = prescription;
    const paye = {
      siren,
      region,
      devisAcceptePar,
      montantCentimes: financement.aideCentimes,
      reference,
      payeePar: actor.personneId,
    };
    return [{ type: 'PrestationPayee.v1', data: { prestationId, ...paye, payeeLe: dateDeParis(at) } }];
  };
