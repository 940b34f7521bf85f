import type { StreamModel } from '#libs/event-sourcing';
import { peutVoirLaRegion } from '#modules/habilitations';
import type { Action, FeuilleDeRouteEvent } from './feuille-de-route.events';

export type FeuilleDeRoute =
  | Readonly<{ etat: 'absente' }>
  | Readonly<{
      etat: 'adoptee';
      region: string;
      version: number;
      actions: readonly Action[];
      /** Codes of the actions that are done. */
      realisees: readonly string[];
    }>;

const evolve = (feuille: FeuilleDeRoute, event: FeuilleDeRouteEvent): FeuilleDeRoute => {
  if (event.type === 'FeuilleDeRouteAdoptee.v1') {
    const { region, actions } = event.data;
    return { etat: 'adoptee', region, version: 1, actions, realisees: [] };
  }
  if (feuille.etat === 'absente') return feuille;
  switch (event.type) {
    case 'FeuilleDeRouteRevisee.v1':
      return { ...feuille, version: event.data.version, actions: event.data.actions };
    case 'ActionRealisee.v1':
      return { ...feuille, realisees: [...feuille.realisees, event.data.action] };
    default:
      return event satisfies never;
  }
};

/** The stream is named by the region and the period, so that one is adopted once. */
export const feuilleDeRoute: StreamModel<FeuilleDeRoute, FeuilleDeRouteEvent> = {
  category: 'feuilleDeRoute',
  initialState: () => ({ etat: 'absente' }),
  evolve,
  isVisibleTo: (feuille, actor) => feuille.etat === 'adoptee' && peutVoirLaRegion(actor, feuille.region),
};

export const idDeLaFeuille = ({ region, periode }: { readonly region: string; readonly periode: string }): string =>
  `${region}.${periode}`;
