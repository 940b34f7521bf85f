import type { StreamModel } from '#libs/event-sourcing';
import type { CharteSignee, Identite, OrigineDePartenaire, PartenaireEvent } from './partenaire.events';

export type Partenaire =
  | Readonly<{ etat: 'absent' }>
  | Readonly<{
      etat: 'actif';
      identite: Identite;
      /** Null when it was registered before this was asked. */
      origine: OrigineDePartenaire | null;
      signature: CharteSignee['data'] | null;
    }>
  | Readonly<{ etat: 'sorti' }>;

export type PartenaireActif = Extract<Partenaire, { etat: 'actif' }>;

const evolve = (partenaire: Partenaire, event: PartenaireEvent): Partenaire => {
  switch (event.type) {
    case 'PartenaireEnregistre.v1':
      return { etat: 'actif', identite: event.data, origine: null, signature: null };
    case 'PartenaireEnregistre.v2':
      return { etat: 'actif', identite: event.data, origine: event.data.origine, signature: null };
    case 'PartenaireCorrige.v1':
      return partenaire.etat === 'actif' ? { ...partenaire, identite: event.data } : partenaire;
    case 'OrigineDePartenaireDite.v1':
      return partenaire.etat === 'actif' ? { ...partenaire, origine: event.data.origine } : partenaire;
    case 'CharteSignee.v1':
      return partenaire.etat === 'actif' ? { ...partenaire, signature: event.data } : partenaire;
    case 'PartenaireSorti.v1':
      return { etat: 'sorti' };
    default:
      return event satisfies never;
  }
};

/** The stream is named by the SIREN. */
export const partenaire: StreamModel<Partenaire, PartenaireEvent> = {
  category: 'partenaire',
  initialState: () => ({ etat: 'absent' }),
  evolve,
  // The directory of partners is public.
  isVisibleTo: () => true,
};
