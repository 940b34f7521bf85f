import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Appariement } from '../appariement';
import type { AppariementConclu } from '../appariement.events';
import { leProgramme } from '../roles';

/** Once the part of the offer is held and the need is met. */
export class ConclureAppariement extends Command<{ appariementId: string }> {
  static readonly authority = leProgramme;
}

export const conclureAppariement =
  ({ data: { appariementId }, context: { at } }: ConclureAppariement) =>
  (etat: Appariement | null): readonly AppariementConclu[] => {
    if (etat?.etat !== 'accepte') return [];
    const { offreId, besoinId } = etat.proposition;
    return [{ type: 'AppariementConclu.v1', data: { appariementId, offreId, besoinId, concluLe: dateDeParis(at) } }];
  };
