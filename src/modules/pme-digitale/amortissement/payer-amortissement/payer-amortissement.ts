import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { Releve } from '../../releve-pret/releve-pret';
import type { AmortissementDuMois } from '../amortissement';
import * as Refus from '../amortissement.errors';
import type { AmortissementPaye } from '../amortissement.events';
import { amortissementConnu, designer, exigerEtat, exigerLeReleve, refuserCumul } from '../suite-de-l-amortissement';

export class PayerAmortissement extends Command<{ conventionId: string; mois: string; reference: string }> {
  static readonly authority = permise({ region: ['region.comptable'] }, Refus.PaiementDAmortissementReserve);
}

/** The whole amount that was granted, once, while its statement stands. */
export const payer =
  ({ data: { reference }, context: { actor, at } }: PayerAmortissement, releve: Releve | undefined) =>
  (etat: AmortissementDuMois | null): readonly AmortissementPaye[] => {
    const amorti = amortissementConnu(etat, actor);
    const { paiements, demande, suspendu } = amorti;
    const paye = paiements.at(-1)?.paye;
    if (paye?.numero === demande.numero && paye.reference === reference) {
      if (paye.payePar !== actor.personneId) throw new DoneByAnother();
      return [];
    }
    exigerEtat(amorti, 'Le paiement', 'accorde');
    refuserCumul(amorti, actor);
    if (suspendu) throw new Refus.PaiementDAmortissementEnAttente();
    exigerLeReleve(amorti, releve);
    const { siren, region, montantCentimes } = demande;
    const qui = { payePar: actor.personneId, payeLe: dateDeParis(at) };
    const data = { ...designer(amorti), siren, region, montantCentimes, reference, ...qui };
    return [{ type: 'AmortissementPaye.v1', data }];
  };
