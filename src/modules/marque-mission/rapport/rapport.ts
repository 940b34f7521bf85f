import type { StreamModel } from '#libs/event-sourcing';
import type { RapportEvent, RapportPublie } from './rapport.events';

/** The reports of one quarter: a later one replaces none. */
export type Rapports = readonly RapportPublie['data'][];

export const rapports: StreamModel<Rapports, RapportEvent> = {
  category: 'rapport',
  initialState: () => [],
  evolve: (publies, { data }) => [...publies, data],
  // Reports are public.
  isVisibleTo: () => true,
};

/** `RT-2026-T1-1`: the quarter, and the rank among its reports. */
export const numeroDuRapport = (trimestre: string, rang: number): string => `RT-${trimestre}-${rang}`;

export const FORME_DU_NUMERO_DE_RAPPORT = /^RT-(20\d{2}-T[1-4])-([1-9]\d{0,3})$/;
