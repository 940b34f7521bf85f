import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { FeuillesDeRoute } from '../feuilles-de-route';
import * as Refus from '../feuille-de-route.errors';
import type { ActionRealisee } from '../feuille-de-route.events';
import { feuilleDeLaRegion } from '../suite-de-la-feuille';

export class RealiserAction extends Command<{ region: string; periode: string; action: string }> {
  static readonly authority = permise({ region: ['region.responsable'] }, Refus.FeuilleReservee);
}

export const realiser =
  ({ data: { region, periode, action }, context: { actor, at } }: RealiserAction) =>
  (feuilles: FeuillesDeRoute): readonly ActionRealisee[] => {
    const feuille = feuilleDeLaRegion(feuilles, periode, actor);
    if (!feuille.actions.some(({ code }) => code === action)) throw new Refus.ActionInconnue();
    if (feuille.realisees.includes(action)) return [];
    const realisation = { realiseePar: actor.personneId, realiseeLe: dateDeParis(at) };
    return [{ type: 'ActionRealisee.v1', data: { region, periode, action, ...realisation } }];
  };
