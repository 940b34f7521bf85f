import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { FeuilleDeRoute } from '../feuille-de-route';
import * as Refus from '../feuille-de-route.errors';
import type { Action, FeuilleDeRouteAdoptee } from '../feuille-de-route.events';
import { enActions, memesActions, refuserActionsImpropres } from '../suite-de-la-feuille';

const PLUS_LONGUE_PERIODE_ANNEES = 10;

export class AdopterFeuille extends Command<{ region: string; periode: string; actions: readonly Action[] }> {
  static readonly authority = permise({ region: ['region.responsable'] }, Refus.FeuilleReservee);
}

export const adopter =
  ({ data: { region, periode, actions }, context: { actor, at } }: AdopterFeuille) =>
  (feuille: FeuilleDeRoute): readonly FeuilleDeRouteAdoptee[] => {
    if (region !== actor.territoire) throw new Refus.FeuilleInconnue();
    if (feuille.etat === 'adoptee') {
      if (memesActions(feuille.actions, actions)) return [];
      throw new Refus.FeuilleDejaAdoptee();
    }
    const [debut = 0, fin = 0] = periode.split('-').map(Number);
    if (fin < debut || fin - debut > PLUS_LONGUE_PERIODE_ANNEES) throw new Refus.PeriodeIncorrecte(periode);
    refuserActionsImpropres(actions, periode);
    const adoption = { adopteePar: actor.personneId, adopteeLe: dateDeParis(at) };
    return [{ type: 'FeuilleDeRouteAdoptee.v1', data: { region, periode, actions: enActions(actions), ...adoption } }];
  };
