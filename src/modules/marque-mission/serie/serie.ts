import type { StreamModel } from '#libs/event-sourcing';
import type { EditionImportee, SerieEvent } from './serie.events';

/** What is kept of each edition: its values are for the read model. */
export type Edition = Omit<EditionImportee['data'], 'valeurs'>;

/** Editions of one series, in the order in which they were imported. */
export type Serie = readonly Edition[];

const evolve = (serie: Serie, { data: { valeurs: _, ...edition } }: SerieEvent): Serie => [...serie, edition];

export const serie: StreamModel<Serie, SerieEvent> = {
  category: 'serie',
  initialState: () => [],
  evolve,
  // Series are published by others.
  isVisibleTo: () => true,
};
