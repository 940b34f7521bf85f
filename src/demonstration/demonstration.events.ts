import type { DomainEvent, StreamModel } from '#libs/event-sourcing';

/** These facts mark a store as simulated for ever: every page shows a banner. */
export type DemonstrationCommencee = DomainEvent<'DemonstrationCommencee.v1', { graine: number; entreprises: number }>;
export type DemonstrationAchevee = DomainEvent<'DemonstrationAchevee.v1', { graine: number; actes: number }>;
export type DemonstrationEvent = DemonstrationCommencee | DemonstrationAchevee;

export type EtatDemonstration =
  Readonly<{ etat: 'absente' }> | Readonly<{ etat: 'commencee' | 'achevee'; graine: number; entreprises: number }>;

export const demonstration: StreamModel<EtatDemonstration, DemonstrationEvent> = {
  category: 'demonstration',
  initialState: () => ({ etat: 'absente' }),
  isVisibleTo: () => true,
  evolve: (state, event) => {
    switch (event.type) {
      case 'DemonstrationCommencee.v1':
        return { etat: 'commencee', ...event.data };
      case 'DemonstrationAchevee.v1':
        return state.etat === 'absente' ? state : { ...state, etat: 'achevee' };
      default:
        return event satisfies never;
    }
  },
};

export const FLUX_DE_DEMONSTRATION = 'annee';
