import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Besoin } from '../besoin-competence';
import type { BesoinRouvert } from '../besoin-competence.events';
import { leProgramme } from '../roles';

/** Once the match that met it is declined. */
export class RouvrirBesoin extends Command<{ besoinId: string; appariementId: string }> {
  static readonly authority = leProgramme;
}

export const rouvrirBesoin =
  ({ data: { besoinId, appariementId }, context: { at } }: RouvrirBesoin) =>
  (besoin: Besoin | null): readonly BesoinRouvert[] =>
    besoin?.pourvuPar === appariementId
      ? [
          {
            type: 'BesoinRouvert.v1',
            data: { besoinId, appariementId, au: besoin.publication.au, rouvertLe: dateDeParis(at) },
          },
        ]
      : [];
