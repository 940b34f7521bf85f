import type { StreamModel } from '#libs/event-sourcing';
import type { CampagneClose, CampagneEvent, CampagneLancee, Frequentation } from './campagne.events';

type Lancement = CampagneLancee['data'];
/** By day. */
type Frequentations = Readonly<Record<string, Frequentation>>;

export type Campagne =
  | Readonly<{ etat: 'absente' }>
  | Readonly<{ etat: 'ouverte'; lancement: Lancement; frequentations: Frequentations }>
  | Readonly<{ etat: 'close'; lancement: Lancement; frequentations: Frequentations; cloture: CampagneClose['data'] }>;

export type CampagneConnue = Exclude<Campagne, { etat: 'absente' }>;

const evolve = (campagne: Campagne, event: CampagneEvent): Campagne => {
  if (event.type === 'CampagneLancee.v1') return { etat: 'ouverte', lancement: event.data, frequentations: {} };
  if (campagne.etat === 'absente') return campagne;
  switch (event.type) {
    case 'FrequentationRelevee.v1':
    case 'FrequentationCorrigee.v1': {
      const { tenueLe, personnes, entreprises } = event.data;
      const frequentations = { ...campagne.frequentations, [tenueLe]: { tenueLe, personnes, entreprises } };
      return { ...campagne, frequentations };
    }
    case 'CampagneClose.v1':
      return { ...campagne, etat: 'close', cloture: event.data };
    default:
      return event satisfies never;
  }
};

/** The stream is named by the origin code, so that a code is one campaign's only. */
export const campagne: StreamModel<Campagne, CampagneEvent> = {
  category: 'campagne',
  initialState: () => ({ etat: 'absente' }),
  evolve,
  // Campaigns are public.
  isVisibleTo: () => true,
};

/** The days on which it was open; null when it was never launched. */
export const ouvertureDe = (
  campagne: Campagne,
): { readonly lanceeLe: string; readonly closeLe: string | null } | null =>
  campagne.etat === 'absente'
    ? null
    : { lanceeLe: campagne.lancement.lanceeLe, closeLe: campagne.etat === 'close' ? campagne.cloture.closeLe : null };
