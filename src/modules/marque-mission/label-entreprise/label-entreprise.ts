import type { StreamModel } from '#libs/event-sourcing';
import { peutVoirLeLabel } from '#modules/habilitations';
import type { CandidatureDeposee, CandidatureRefusee, LabelEntrepriseEvent } from './label-entreprise.events';
import { suivreCandidature, type Candidature } from './candidature';
import { suivreLabel, type Label } from './label';

/** What the stream of one company holds: "one active label" is its own state. */
export interface LabelEntreprise {
  /** Applications so far. The number of each is its rank. */
  readonly candidatures: number;
  /** Labels so far. The number of each holds its rank. */
  readonly labels: number;
  /** The application that waits for a decision, also after silence rejected it. */
  readonly candidature: Candidature | null;
  /** The last label, whatever became of it. */
  readonly label: Label | null;
  readonly derniereCandidature: CandidatureDeposee['data'] | null;
  /** The last refusal, and the last application that its company gave up. */
  readonly dernierRefus: CandidatureRefusee['data'] | null;
  readonly dernierAbandon: string | null;
  /** Persons who declared an interest in the company. */
  readonly interesses: readonly string[];
}

const SANS_LABEL: LabelEntreprise = {
  candidatures: 0,
  labels: 0,
  candidature: null,
  label: null,
  derniereCandidature: null,
  dernierRefus: null,
  dernierAbandon: null,
  interesses: [],
};

const evolve = (etat: LabelEntreprise, event: LabelEntrepriseEvent): LabelEntreprise => {
  switch (event.type) {
    case 'CandidatureDeposee.v1':
      return {
        ...etat,
        candidatures: etat.candidatures + 1,
        candidature: suivreCandidature(null, event),
        derniereCandidature: event.data,
      };
    case 'PreuvesDemandees.v1':
    case 'PreuveApportee.v1':
    case 'CritereVerifie.v1':
    case 'DecisionNeeDuSilence.v1':
      return { ...etat, candidature: suivreCandidature(etat.candidature, event) };
    case 'CandidatureRefusee.v1':
      return { ...etat, candidature: null, dernierRefus: event.data };
    case 'CandidatureAbandonnee.v1':
      return { ...etat, candidature: null, dernierAbandon: event.data.candidatureId };
    case 'InteretDeclare.v1':
      return { ...etat, interesses: [...etat.interesses, event.data.declarePar] };
    case 'LabelAccorde.v1':
      return { ...etat, labels: etat.labels + 1, candidature: null, label: suivreLabel(etat.label, event) };
    case 'LabelRenouvele.v1':
      return { ...etat, candidature: null, label: suivreLabel(etat.label, event) };
    case 'LabelSuspendu.v1':
    case 'SuspensionLevee.v1':
    case 'RetraitEnvisage.v1':
    case 'ObservationsRecues.v1':
    case 'RetraitEcarte.v1':
    case 'LabelRetire.v1':
    case 'LabelExpire.v1':
      return { ...etat, label: suivreLabel(etat.label, event) };
    default:
      return event satisfies never;
  }
};

/** The stream is named by the SIREN. */
export const labelEntreprise: StreamModel<LabelEntreprise, LabelEntrepriseEvent> = {
  category: 'labelEntreprise',
  initialState: () => SANS_LABEL,
  evolve,
  isVisibleTo: ({ derniereCandidature }, actor) =>
    derniereCandidature !== null && peutVoirLeLabel(actor, derniereCandidature),
};
