import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Besoin } from '../besoin-competence';
import type { BesoinPourvu, PourvoiRefuse } from '../besoin-competence.events';
import { leProgramme } from '../roles';

/** Once the offer holds the part of a match. */
export class PourvoirBesoin extends Command<{ besoinId: string; appariementId: string; offreId: string }> {
  static readonly authority = leProgramme;
}

/** One match meets a need: the first whose part of its offer is held. */
export const pourvoirBesoin =
  ({ data, context: { at } }: PourvoirBesoin) =>
  (besoin: Besoin | null): readonly (BesoinPourvu | PourvoiRefuse)[] => {
    const { appariementId } = data;
    if (!besoin || besoin.pourvuPar === appariementId || besoin.refuses.includes(appariementId)) return [];
    const jour = dateDeParis(at);
    if (besoin.etat === 'publie' && besoin.pourvuPar === null)
      return [{ type: 'BesoinPourvu.v1', data: { ...data, pourvuLe: jour } }];
    const motif = besoin.etat === 'publie' ? 'besoin-pourvu' : 'besoin-ferme';
    return [{ type: 'PourvoiRefuse.v1', data: { ...data, motif, refuseLe: jour } }];
  };
