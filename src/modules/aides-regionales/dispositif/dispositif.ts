import type { StreamModel } from '#libs/event-sourcing';
import type { DispositifOuvert, DispositifFerme, DispositifEvent } from './dispositif.events';

export type Dispositif =
  | Readonly<{ etat: 'absent' }>
  | Readonly<{ etat: 'ouvert'; regles: DispositifOuvert['data'] }>
  | Readonly<{ etat: 'ferme'; regles: DispositifOuvert['data']; fermeture: DispositifFerme['data'] }>;

const evolve = (dispositif: Dispositif, event: DispositifEvent): Dispositif => {
  switch (event.type) {
    case 'DispositifOuvert.v1':
      return { etat: 'ouvert', regles: event.data };
    case 'DispositifFerme.v1':
      return dispositif.etat === 'ouvert' ? { ...dispositif, etat: 'ferme', fermeture: event.data } : dispositif;
    default:
      return event satisfies never;
  }
};

export const dispositif: StreamModel<Dispositif, DispositifEvent> = {
  category: 'dispositif',
  initialState: () => ({ etat: 'absent' }),
  evolve,
  // Schemes are public.
  isVisibleTo: () => true,
};
