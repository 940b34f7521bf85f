import { Command, DoneByAnother } from '#libs/event-sourcing';
import { cleDeReference, dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { AmortissementDuMois, PaiementTenu } from '../amortissement';
import * as Refus from '../amortissement.errors';
import type { TropPercuRecouvre } from '../amortissement.events';
import { amortissementConnu, estEnCours, refuserCumul } from '../suite-de-l-amortissement';

export class RecouvrerTropPercu extends Command<{
  conventionId: string;
  mois: string;
  /** That of the receipt: it counts once. */
  reference: string;
  montantCentimes: number;
}> {
  static readonly authority = permise({ region: ['region.comptable'] }, Refus.RecouvrementDAmortissementReserve);
}

/** The newest payment gives back first. */
const rendre = (paiements: readonly PaiementTenu[], montantCentimes: number) => {
  let aRendre = montantCentimes;
  return paiements.toReversed().flatMap(({ paye: { numero }, financement: { entrepriseUniqueId }, ...tenu }) => {
    const rendu = Math.min(aRendre, tenu.detenuCentimes);
    aRendre -= rendu;
    return rendu > 0 ? [{ numero, entrepriseUniqueId, detenuCentimes: tenu.detenuCentimes - rendu }] : [];
  });
};

/** In as many times as it takes; the account of the undertaking counts it no more. */
export const recouvrer =
  ({ data: { reference, montantCentimes }, context: { actor, at } }: RecouvrerTropPercu) =>
  (etat: AmortissementDuMois | null): readonly TropPercuRecouvre[] => {
    const amorti = amortissementConnu(etat, actor);
    const { recouvrements, paiements, creanceCentimes } = amorti;
    const deja = recouvrements.find((un) => cleDeReference(un.reference) === cleDeReference(reference));
    if (deja) {
      if (deja.montantCentimes !== montantCentimes)
        throw new Refus.RecouvrementDAmortissementDejaConstate(deja.reference, deja.montantCentimes);
      if (deja.recouvrePar !== actor.personneId) throw new DoneByAnother();
      return [];
    }
    // What a request asks for was counted from what is held: it must not change meanwhile.
    if (estEnCours(amorti)) throw new Refus.EtapeDAmortissementImpossible('Le recouvrement', amorti.etat);
    refuserCumul(amorti, actor);
    const dernier = paiements.at(-1)?.paye;
    if (!dernier || montantCentimes > creanceCentimes) throw new Refus.RecouvrementAuDelaDeLaCreance(creanceCentimes);
    const { conventionId, mois, numero, siren, region } = dernier;
    const suite = { creanceCentimes: creanceCentimes - montantCentimes, restes: rendre(paiements, montantCentimes) };
    const qui = { recouvrePar: actor.personneId, recouvreLe: dateDeParis(at) };
    const data = { conventionId, mois, numero, siren, region, reference, montantCentimes, ...suite, ...qui };
    return [{ type: 'TropPercuRecouvre.v1', data }];
  };
