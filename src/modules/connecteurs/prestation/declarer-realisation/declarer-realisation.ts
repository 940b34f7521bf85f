import { Command } from '#libs/event-sourcing';
import { ajouterDesJours, dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { dureesDu } from '../durees';
import type { Prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import type { RealisationDeclaree } from '../prestation.events';
import { exigerEtat, prestationConnue } from '../suite-de-la-prestation';

/** By its supplier, also once their label is over: what was accepted before is delivered and paid. */
export class DeclarerRealisation extends Command<{ prestationId: string; realiseeLe: string }> {
  static readonly authority = permise({ region: ['connecteur'] }, Refus.RealisationReservee);
}

export const declarerRealisation =
  ({ data: { prestationId, realiseeLe }, context: { actor, at } }: DeclarerRealisation) =>
  (etat: Prestation | null): readonly RealisationDeclaree[] => {
    const prestation = prestationConnue(etat, actor);
    if (prestation.prescription.fournisseurId !== actor.personneId) throw new Refus.PrestationInconnue();
    if (prestation.etat === 'realisee' && prestation.realiseeLe === realiseeLe) return [];
    exigerEtat(prestation, 'La déclaration de réalisation', 'en-cours', 'contestee');
    const declareeLe = dateDeParis(at);
    const { financement, devisAcceptePar, prescription } = prestation;
    if (!financement || devisAcceptePar === null)
      throw new Refus.EtapeDePrestationImpossible('La déclaration de réalisation', prestation.etat);
    const depuis = financement.accepteLe;
    if (realiseeLe > declareeLe) throw new Refus.RealisationFuture(realiseeLe);
    if (realiseeLe < depuis) throw new Refus.RealisationAvantFinancement(depuis);
    const reponseAvantLe = ajouterDesJours(declareeLe, dureesDu(declareeLe).reponse);
    const { siren, region } = prescription;
    const declaration = {
      siren,
      region,
      devisAcceptePar,
      realiseeLe,
      declareePar: actor.personneId,
      declareeLe,
      reponseAvantLe,
    };
    return [{ type: 'RealisationDeclaree.v1', data: { prestationId, ...declaration } }];
  };
