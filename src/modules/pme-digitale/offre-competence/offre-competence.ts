import type { StreamModel } from '#libs/event-sourcing';
import { peutVoir } from '#modules/habilitations';
import type { PartTenue } from '../temps-partage';
import type { OffreCompetenceEvent, OffrePubliee } from './offre-competence.events';

/** By the match that it was promised to. */
interface PartDAppariement extends PartTenue {
  readonly appariementId: string;
}

export interface Offre {
  readonly publication: Readonly<OffrePubliee['data']>;
  readonly etat: 'publiee' | 'retiree' | 'expiree';
  /** Held by the matches that both companies accepted. */
  readonly parts: readonly PartDAppariement[];
  /** Matches to which a part was refused. */
  readonly refusees: readonly string[];
}

const suivre = (offre: Offre, event: OffreCompetenceEvent): Offre => {
  switch (event.type) {
    case 'OffrePubliee.v1':
      return offre;
    case 'OffreRetiree.v1':
      return { ...offre, etat: 'retiree' };
    case 'OffreExpiree.v1':
      return { ...offre, etat: 'expiree' };
    case 'PartDOffrePrise.v1': {
      const { appariementId, partPourCent, du, au } = event.data;
      return { ...offre, parts: [...offre.parts, { appariementId, partPourCent, du, au }] };
    }
    case 'PartDOffreRefusee.v1':
      return { ...offre, refusees: [...offre.refusees, event.data.appariementId] };
    case 'PartDOffreRendue.v1':
      return { ...offre, parts: offre.parts.filter(({ appariementId }) => appariementId !== event.data.appariementId) };
    default:
      return event satisfies never;
  }
};

const evolve = (offre: Offre | null, event: OffreCompetenceEvent): Offre | null => {
  if (offre) return suivre(offre, event);
  return event.type === 'OffrePubliee.v1'
    ? { publication: event.data, etat: 'publiee', parts: [], refusees: [] }
    : null;
};

/** Null before it is published. */
export const offreCompetence: StreamModel<Offre | null, OffreCompetenceEvent> = {
  category: 'offreCompetence',
  initialState: () => null,
  evolve,
  isVisibleTo: (state, actor) => state !== null && peutVoir(actor, state.publication),
};
