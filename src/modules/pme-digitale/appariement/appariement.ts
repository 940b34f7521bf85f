import type { Actor, StreamModel } from '#libs/event-sourcing';
import { peutVoir } from '#modules/habilitations';
import type { AppariementDecline, AppariementEvent, AppariementPropose, Cote } from './appariement.events';

/** `accepte`: by both, while the part of the offer and the need are asked for. */
export type EtatDeLAppariement = 'propose' | 'accepte' | 'conclu' | 'transforme' | 'decline' | 'ecarte';

type Proposition = Readonly<AppariementPropose['data']>;

export interface Appariement {
  readonly proposition: Proposition;
  readonly etat: EtatDeLAppariement;
  /** The companies that accepted, and who did for each. */
  readonly acceptations: readonly { readonly siren: string; readonly acceptePar: string }[];
  readonly declin: Readonly<AppariementDecline['data']> | null;
  /** The newest convention that was written from it; null before the first. */
  readonly conventionId: string | null;
}

const suivre = (appariement: Appariement, event: AppariementEvent): Appariement => {
  switch (event.type) {
    case 'AppariementPropose.v1':
      return appariement;
    case 'AppariementAccepte.v1': {
      const { siren, acceptePar, complet } = event.data;
      const acceptations = [...appariement.acceptations, { siren, acceptePar }];
      return { ...appariement, acceptations, etat: complet ? 'accepte' : appariement.etat };
    }
    case 'AppariementDecline.v1':
      return { ...appariement, etat: 'decline', declin: event.data };
    case 'AppariementConclu.v1':
      return { ...appariement, etat: 'conclu' };
    case 'AppariementEcarte.v1':
      return { ...appariement, etat: 'ecarte' };
    case 'AppariementTransforme.v1':
      return { ...appariement, etat: 'transforme', conventionId: event.data.conventionId };
    default:
      return event satisfies never;
  }
};

const evolve = (appariement: Appariement | null, event: AppariementEvent): Appariement | null => {
  if (appariement) return suivre(appariement, event);
  return event.type === 'AppariementPropose.v1'
    ? { proposition: event.data, etat: 'propose', acceptations: [], declin: null, conventionId: null }
    : null;
};

/** The side of a company; undefined for another one. */
export const coteDe = (
  siren: string,
  { sirenOffre, sirenBesoin }: Pick<Proposition, 'sirenOffre' | 'sirenBesoin'>,
): Cote | undefined => {
  if (siren === sirenOffre) return 'offre';
  return siren === sirenBesoin ? 'besoin' : undefined;
};

/** Both companies, and those who see one of them by its region. */
const peutVoirLAppariement = (actor: Actor, proposition: Proposition): boolean =>
  peutVoir(actor, { siren: proposition.sirenOffre, region: proposition.regionOffre }) ||
  peutVoir(actor, { siren: proposition.sirenBesoin, region: proposition.regionBesoin });

/** Null before it is proposed. */
export const appariement: StreamModel<Appariement | null, AppariementEvent> = {
  category: 'appariement',
  initialState: () => null,
  evolve,
  isVisibleTo: (state, actor) => state !== null && peutVoirLAppariement(actor, state.proposition),
};
