import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { FeuillesDeRoute } from '../feuilles-de-route';
import * as Refus from '../feuille-de-route.errors';
import type { Action, FeuilleDeRouteAdoptee } from '../feuille-de-route.events';
import {
  enActions,
  memesActions,
  refuserActionsImpropres,
  refuserChevauchement,
  refuserPeriodeImpropre,
} from '../suite-de-la-feuille';

export class AdopterFeuille extends Command<{ region: string; periode: string; actions: readonly Action[] }> {
  static readonly authority = permise({ region: ['region.responsable'] }, Refus.FeuilleReservee);
}

export const adopter =
  ({ data: { region, periode, actions }, context: { actor, at } }: AdopterFeuille) =>
  (feuilles: FeuillesDeRoute): readonly FeuilleDeRouteAdoptee[] => {
    if (region !== actor.territoire) throw new Refus.FeuilleInconnue();
    const adoptee = feuilles.parPeriode[periode];
    if (adoptee) {
      if (memesActions(adoptee.actions, actions)) return [];
      throw new Refus.FeuilleDejaAdoptee();
    }
    refuserPeriodeImpropre(periode);
    refuserChevauchement(feuilles, periode);
    refuserActionsImpropres(actions, periode);
    const adoption = { adopteePar: actor.personneId, adopteeLe: dateDeParis(at) };
    return [{ type: 'FeuilleDeRouteAdoptee.v1', data: { region, periode, actions: enActions(actions), ...adoption } }];
  };
