import { dictionary, type StreamModel } from '#libs/event-sourcing';
import type { CampagneClose, CampagneEvent, CampagneLancee, Frequentation } from './campagne.events';

type Lancement = CampagneLancee['data'];
/** By day. */
type Frequentations = Readonly<Record<string, Frequentation>>;

interface Suivi {
  readonly lancement: Lancement;
  readonly frequentations: Frequentations;
  /** The day on which each company came first, by its SIREN. */
  readonly venues: Readonly<Record<string, string>>;
  /** The first day that each file of companies was applied for, by its SHA-256. */
  readonly fichiers: Readonly<Record<string, string>>;
}

export type Campagne =
  | Readonly<{ etat: 'absente' }>
  | (Readonly<{ etat: 'ouverte' }> & Suivi)
  | (Readonly<{ etat: 'close'; cloture: CampagneClose['data'] }> & Suivi);

export type CampagneConnue = Exclude<Campagne, { etat: 'absente' }>;

const evolve = (campagne: Campagne, event: CampagneEvent): Campagne => {
  if (event.type === 'CampagneLancee.v1') {
    return { etat: 'ouverte', lancement: event.data, frequentations: {}, venues: dictionary(), fichiers: dictionary() };
  }
  if (campagne.etat === 'absente') return campagne;
  switch (event.type) {
    case 'FrequentationRelevee.v1':
    case 'FrequentationCorrigee.v1': {
      const { tenueLe, personnes, entreprises } = event.data;
      const frequentations = { ...campagne.frequentations, [tenueLe]: { tenueLe, personnes, entreprises } };
      return { ...campagne, frequentations };
    }
    case 'EntreprisesVenues.v1': {
      const { empreinte, tenueLe, venues: nouvelles } = event.data;
      const { venues, fichiers } = campagne;
      return {
        ...campagne,
        venues: dictionary([...Object.entries(venues), ...nouvelles.map((une) => [une.siren, une.venueLe] as const)]),
        fichiers: dictionary([...Object.entries(fichiers), [empreinte, tenueLe]]),
      };
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
