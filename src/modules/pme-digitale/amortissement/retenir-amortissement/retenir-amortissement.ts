import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Releve } from '../../releve-pret/releve-pret';
import type { AmortissementDuMois } from '../amortissement';
import * as Refus from '../amortissement.errors';
import type { AmortissementRetenu } from '../amortissement.events';
import { instructeurDeLaRegion } from '../roles';
import { amortissementConnu, designer, exigerEtat, exigerLeReleve, refuserCumul } from '../suite-de-l-amortissement';

/** `dispositifId`: the scheme of the region whose envelope pays. */
export class RetenirAmortissement extends Command<{ conventionId: string; mois: string; dispositifId: string }> {
  static readonly authority = instructeurDeLaRegion;
}

/** What is read beside the request. */
export interface Moyens {
  readonly releve: Releve | undefined;
  readonly enveloppeId: string;
  /** Null when the company is no longer in the programme. */
  readonly entrepriseUniqueId: string | null;
}

/** The money is then asked for; the amortisation is granted when envelope and account both hold it. */
export const retenir =
  ({ context: { actor, at, commandId } }: RetenirAmortissement, { releve, enveloppeId, entrepriseUniqueId }: Moyens) =>
  (etat: AmortissementDuMois | null): readonly AmortissementRetenu[] => {
    const amorti = amortissementConnu(etat, actor);
    const { financement, retenuPar, demande } = amorti;
    if (financement?.enveloppeId === enveloppeId) {
      if (retenuPar !== actor.personneId) throw new DoneByAnother();
      return [];
    }
    exigerEtat(amorti, 'La décision de la région', 'demande');
    refuserCumul(amorti, actor);
    exigerLeReleve(amorti, releve);
    if (entrepriseUniqueId === null) throw new Refus.BeneficiaireHorsProgramme();
    const { montantCentimes, transportRoutier } = demande;
    const argent = { reservationId: commandId, enveloppeId, entrepriseUniqueId, montantCentimes, transportRoutier };
    const decision = { retenuLe: dateDeParis(at), retenuPar: actor.personneId };
    return [{ type: 'AmortissementRetenu.v1', data: { ...designer(amorti), ...argent, ...decision } }];
  };
