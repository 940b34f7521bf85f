import type { CommandContext } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { rapprocher, type OffreCandidate } from '../rapprochement';
import type { Besoin } from './besoin-competence';
import type { OffresClassees } from './besoin-competence.events';
import { besoinConnu } from './suite-du-besoin';

/** `offres`: those that are open that day. A ranking that would be the same changes nothing, nor one of a need that waits no more. */
export const classerPour =
  (besoinId: string, { actor, at }: CommandContext, offres: readonly OffreCandidate[]) =>
  (etat: Besoin | null): readonly OffresClassees[] => {
    const besoin = besoinConnu(etat, actor);
    if (besoin.etat !== 'publie' || besoin.pourvuPar !== null) return [];
    const classeesLe = dateDeParis(at);
    const { bareme, classement } = rapprocher(besoin.publication, offres, classeesLe);
    const dernier = besoin.classement;
    if (dernier?.bareme === bareme && JSON.stringify(dernier.classement) === JSON.stringify(classement)) return [];
    const tour = (dernier?.tour ?? 0) + 1;
    return [{ type: 'OffresClassees.v1', data: { besoinId, tour, bareme, classement, classeesLe } }];
  };
