import type { StreamModel } from '#libs/event-sourcing';
import type {
  ReleveCalcule,
  ReleveDesigne,
  ReleveEvent,
  RelevePublie,
  ReleveValide,
  RetraitementAnnule,
  RetraitementDemande,
} from './releve.events';

type Calcul = ReleveCalcule['data'];
type Validation = ReleveValide['data'];

export interface ReleveAvecRetraitements {
  readonly etat: 'publie';
  readonly publication: RelevePublie['data'];
  /** How many were asked for. */
  readonly retraitements: number;
  /** The one that is being computed. */
  readonly enCours: RetraitementDemande['data'] | null;
  /** The last one, when it was cancelled. */
  readonly annulation: RetraitementAnnule['data'] | null;
}

export type Releve =
  | Readonly<{ etat: 'absent' }>
  | Readonly<{ etat: 'calcule'; calcul: Calcul }>
  | Readonly<{ etat: 'valide'; calcul: Calcul; validation: Validation }>
  | ReleveAvecRetraitements;

const evolve = (releve: Releve, event: ReleveEvent): Releve => {
  switch (event.type) {
    case 'ReleveCalcule.v1':
      return { etat: 'calcule', calcul: event.data };
    case 'ReleveValide.v1':
      return releve.etat === 'calcule' ? { ...releve, etat: 'valide', validation: event.data } : releve;
    case 'RelevePublie.v1':
      return { etat: 'publie', publication: event.data, retraitements: 0, enCours: null, annulation: null };
    case 'RetraitementDemande.v1':
      return releve.etat === 'publie'
        ? { ...releve, retraitements: event.data.rang, enCours: event.data, annulation: null }
        : releve;
    case 'RetraitementCalcule.v1':
    case 'RetraitementImpossible.v1':
      return releve.etat === 'publie' ? { ...releve, enCours: null } : releve;
    case 'RetraitementAnnule.v1':
      return releve.etat === 'publie' ? { ...releve, enCours: null, annulation: event.data } : releve;
    default:
      return event satisfies never;
  }
};

export const releve: StreamModel<Releve, ReleveEvent> = {
  category: 'releve',
  initialState: () => ({ etat: 'absent' }),
  evolve,
  // What is not published is the mission's work.
  isVisibleTo: ({ etat }, { territoire }) => etat === 'publie' || territoire === 'FR',
};

/** The stream is named by what is read, so that a value is published once. */
export const idDuReleve = ({ code, territoire, periode }: ReleveDesigne): string => `${code}.${territoire}.${periode}`;
