import type { StreamModel } from '#libs/event-sourcing';
import { peutVoir } from '#modules/habilitations';
import type { BesoinCompetenceEvent, BesoinPublie, OffresClassees } from './besoin-competence.events';

export interface Besoin {
  readonly publication: Readonly<BesoinPublie['data']>;
  readonly etat: 'publie' | 'retire' | 'expire';
  /** The last ranking; null before the first. */
  readonly classement: Readonly<OffresClassees['data']> | null;
  /** The match that meets it; null while none does. */
  readonly pourvuPar: string | null;
  /** Matches that came too late. */
  readonly refuses: readonly string[];
}

const suivre = (besoin: Besoin, event: BesoinCompetenceEvent): Besoin => {
  switch (event.type) {
    case 'BesoinPublie.v1':
      return besoin;
    case 'BesoinRetire.v1':
      return { ...besoin, etat: 'retire' };
    case 'BesoinExpire.v1':
      return { ...besoin, etat: 'expire' };
    case 'OffresClassees.v1':
      return { ...besoin, classement: event.data };
    case 'BesoinPourvu.v1':
      return { ...besoin, pourvuPar: event.data.appariementId };
    case 'PourvoiRefuse.v1':
      return { ...besoin, refuses: [...besoin.refuses, event.data.appariementId] };
    case 'BesoinRouvert.v1':
      return { ...besoin, pourvuPar: null };
    default:
      return event satisfies never;
  }
};

const evolve = (besoin: Besoin | null, event: BesoinCompetenceEvent): Besoin | null => {
  if (besoin) return suivre(besoin, event);
  return event.type === 'BesoinPublie.v1'
    ? { publication: event.data, etat: 'publie', classement: null, pourvuPar: null, refuses: [] }
    : null;
};

/** Null before it is published. */
export const besoinCompetence: StreamModel<Besoin | null, BesoinCompetenceEvent> = {
  category: 'besoinCompetence',
  initialState: () => null,
  evolve,
  isVisibleTo: (state, actor) => state !== null && peutVoir(actor, state.publication),
};
