import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { Catalogue } from '../catalogue';
import * as Refus from '../catalogue.errors';
import type { ServiceRetire } from '../catalogue.events';

/** Nothing more is prescribed; what was is delivered and paid. */
export class RetirerService extends Command<{ code: string }> {
  static readonly authority = permise({ region: ['region.responsable'] }, Refus.CatalogueReserve);
}

export const retirerService =
  ({ data: { code }, context: { actor, at } }: RetirerService) =>
  ({ services }: Catalogue): readonly ServiceRetire[] => {
    const connu = services[code];
    if (!connu) throw new Refus.ServiceInconnu();
    if (connu.retire) return [];
    const retrait = { retirePar: actor.personneId, retireLe: dateDeParis(at) };
    return [{ type: 'ServiceRetire.v1', data: { region: actor.territoire, code, ...retrait } }];
  };
