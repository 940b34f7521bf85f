import type { StreamModel } from '#libs/event-sourcing';
import { peutVoir } from '#modules/habilitations';
import type { EntrepriseEnrolee, EntrepriseEvent, EntrepriseReferencee } from './entreprise.events';

type Reference = EntrepriseReferencee['data'];

export type Entreprise =
  | Readonly<{ etat: 'absente' }>
  | Readonly<{ etat: 'referencee'; reference: Reference }>
  | Readonly<{ etat: 'enrolee'; reference: Reference; enrolement: EntrepriseEnrolee['data'] }>;

const evolve = (entreprise: Entreprise, event: EntrepriseEvent): Entreprise => {
  switch (event.type) {
    case 'EntrepriseReferencee.v1':
      return { etat: 'referencee', reference: event.data };
    case 'EntrepriseEnrolee.v1':
      return entreprise.etat === 'referencee' ? { ...entreprise, etat: 'enrolee', enrolement: event.data } : entreprise;
    default:
      return event satisfies never;
  }
};

/** The stream is named by the SIREN, so that a company is registered once. */
export const entreprise: StreamModel<Entreprise, EntrepriseEvent> = {
  category: 'entreprise',
  initialState: () => ({ etat: 'absente' }),
  evolve,
  isVisibleTo: (state, actor) => state.etat !== 'absente' && peutVoir(actor, state.reference),
};
