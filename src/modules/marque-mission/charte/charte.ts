import type { StreamModel } from '#libs/event-sourcing';
import type { CharteEvent, ChartePubliee } from './charte.events';

export type VersionDeCharte = Readonly<ChartePubliee['data']>;

export interface Charte {
  /** Every version, the one in force last. */
  readonly versions: readonly VersionDeCharte[];
}

export const enVigueur = ({ versions }: Charte): VersionDeCharte | null => versions.at(-1) ?? null;

/** The stream is named by the nature. */
export const charte: StreamModel<Charte, CharteEvent> = {
  category: 'charte',
  initialState: () => ({ versions: [] }),
  evolve: ({ versions }, { data }) => ({ versions: [...versions, data] }),
  // Charters are public.
  isVisibleTo: () => true,
};
