import { upcastOf, type DomainEvent, type StreamModel } from '#libs/event-sourcing';
import { DERNIER_JOUR_ECRIT } from './calendrier-simule';

/** What a simulated year is made from: the same three give the same facts. */
export interface AnneeSimulee {
  readonly graine: number;
  readonly entreprises: number;
  readonly dernierJour: string;
}

/** Version 1 was written when every year ended the same day. */
export type DemonstrationCommenceeSansFin = DomainEvent<
  'DemonstrationCommencee.v1',
  Omit<DemonstrationCommencee['data'], 'dernierJour'>
>;

/** These facts mark a store as simulated for ever: every page shows a banner. */
export type DemonstrationCommencee = DomainEvent<
  'DemonstrationCommencee.v2',
  { graine: number; entreprises: number; dernierJour: string }
>;
export type DemonstrationAchevee = DomainEvent<'DemonstrationAchevee.v1', { graine: number; actes: number }>;
export type DemonstrationEvent = DemonstrationCommencee | DemonstrationAchevee;

export type EtatDemonstration =
  Readonly<{ etat: 'absente' }> | Readonly<{ etat: 'commencee' | 'achevee' } & AnneeSimulee>;

export const demonstration: StreamModel<EtatDemonstration, DemonstrationEvent> = {
  category: 'demonstration',
  upcasts: [
    upcastOf<DemonstrationCommenceeSansFin, DemonstrationCommencee>(
      'DemonstrationCommencee.v1',
      'DemonstrationCommencee.v2',
      (data) => ({ ...data, dernierJour: DERNIER_JOUR_ECRIT }),
    ),
  ],
  initialState: () => ({ etat: 'absente' }),
  isVisibleTo: () => true,
  evolve: (state, event) => {
    switch (event.type) {
      case 'DemonstrationCommencee.v2':
        return { etat: 'commencee', ...event.data };
      case 'DemonstrationAchevee.v1':
        return state.etat === 'absente' ? state : { ...state, etat: 'achevee' };
      default:
        return event satisfies never;
    }
  },
};

export const FLUX_DE_DEMONSTRATION = 'annee';
