import { dictionary, type StreamModel } from '#libs/event-sourcing';
import { peutVoirLaRegion } from '#modules/habilitations';
import type { Action, FeuilleDeRouteEvent, MotifDeRevisionDeFeuille } from './feuille-de-route.events';

export interface FeuilleDeRoute {
  readonly version: number;
  readonly actions: readonly Action[];
  /** The reason of the last revision; null before one. */
  readonly motifDeRevision: MotifDeRevisionDeFeuille | null;
  /** Codes of the actions that are done. */
  readonly realisees: readonly string[];
}

/** The roadmaps of a region. `region` is null before its first one. */
export interface FeuillesDeRoute {
  readonly region: string | null;
  readonly parPeriode: Readonly<Record<string, FeuilleDeRoute>>;
}

const evolve = ({ region, parPeriode }: FeuillesDeRoute, event: FeuilleDeRouteEvent): FeuillesDeRoute => {
  const { periode } = event.data;
  const avec = (feuille: FeuilleDeRoute): FeuillesDeRoute => ({
    region: event.data.region,
    parPeriode: dictionary([...Object.entries(parPeriode), [periode, feuille]]),
  });
  const feuille = parPeriode[periode];
  if (event.type === 'FeuilleDeRouteAdoptee.v1')
    return avec({ version: 1, actions: event.data.actions, motifDeRevision: null, realisees: [] });
  if (!feuille) return { region, parPeriode };
  switch (event.type) {
    case 'FeuilleDeRouteRevisee.v1': {
      const { version, actions, motif: motifDeRevision } = event.data;
      return avec({ ...feuille, version, actions, motifDeRevision });
    }
    case 'ActionRealisee.v1':
      return avec({ ...feuille, realisees: [...feuille.realisees, event.data.action] });
    default:
      return event satisfies never;
  }
};

/** The stream is named by the region: it holds all its roadmaps, so that no two of them can overlap. */
export const feuillesDeRoute: StreamModel<FeuillesDeRoute, FeuilleDeRouteEvent> = {
  category: 'feuillesDeRoute',
  initialState: () => ({ region: null, parPeriode: dictionary() }),
  evolve,
  isVisibleTo: ({ region }, actor) => region !== null && peutVoirLaRegion(actor, region),
};
