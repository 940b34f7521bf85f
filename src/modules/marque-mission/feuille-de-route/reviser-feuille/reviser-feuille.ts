import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { FeuillesDeRoute } from '../feuilles-de-route';
import * as Refus from '../feuille-de-route.errors';
import type { Action, FeuilleDeRouteRevisee, MotifDeRevisionDeFeuille } from '../feuille-de-route.events';
import {
  enActions,
  feuilleDeLaRegion,
  memeAction,
  memesActions,
  refuserActionsImpropres,
} from '../suite-de-la-feuille';

export class ReviserFeuille extends Command<{
  region: string;
  periode: string;
  motif: MotifDeRevisionDeFeuille;
  actions: readonly Action[];
}> {
  static readonly authority = permise({ region: ['region.responsable'] }, Refus.FeuilleReservee);
}

export const reviser =
  ({ data: { region, periode, motif, actions }, context: { actor, at } }: ReviserFeuille) =>
  (feuilles: FeuillesDeRoute): readonly FeuilleDeRouteRevisee[] => {
    const feuille = feuilleDeLaRegion(feuilles, periode, actor);
    if (memesActions(feuille.actions, actions)) {
      const { motifDeRevision } = feuille;
      if (motifDeRevision !== null && motifDeRevision !== motif) throw new Refus.RevisionDejaFaite(motifDeRevision);
      return [];
    }
    refuserActionsImpropres(actions, periode);
    const devenue = (code: string) => actions.find((action) => action.code === code);
    const changee = feuille.actions.find(
      (action) => feuille.realisees.includes(action.code) && !memeAction(action, devenue(action.code)),
    );
    if (changee) throw new Refus.ActionRealiseeIntouchable(changee.code);
    const data = {
      region,
      periode,
      version: feuille.version + 1,
      motif,
      actions: enActions(actions),
      retirees: feuille.actions.map(({ code }) => code).filter((code) => !devenue(code)),
      reviseePar: actor.personneId,
      reviseeLe: dateDeParis(at),
    };
    return [{ type: 'FeuilleDeRouteRevisee.v1', data }];
  };
