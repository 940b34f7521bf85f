import type { Actor, StreamModel } from '#libs/event-sourcing';
import { peutVoirLaLabellisation } from '#modules/habilitations';
import { suivreCertificat, type Certificat } from './certificat';
import { suivreInstruction, type Instruction } from './instruction';
import type {
  FaitDeCertificat,
  LabellisationEvent,
  LabellisationIrrecevable,
  LabellisationRefusee,
} from './labellisation.events';
import { suivrePeriodes, type Periode } from './periodes';

/** What the stream of one connecteur holds: "one running request" and "one active label" are its own state. */
export interface Labellisation {
  /** Requests so far. The rank of each names it. */
  readonly demandes: number;
  /** Labels so far. The number of each holds its rank. */
  readonly labels: number;
  readonly demande: Instruction | null;
  /** The last label, whatever became of it. */
  readonly certificat: Certificat | null;
  readonly periodes: readonly Periode[];
  /** Whose stream it is, and their region at the last request; null before the first. */
  readonly candidat: { readonly connecteurId: string; readonly region: string } | null;
  /** The last request that the mission ended without a label. */
  readonly dernierRejet: (LabellisationIrrecevable | LabellisationRefusee) | null;
  /** Persons who declared an interest in the connecteur. */
  readonly interesses: readonly string[];
}

const JAMAIS: Labellisation = {
  demandes: 0,
  labels: 0,
  demande: null,
  certificat: null,
  periodes: [],
  candidat: null,
  dernierRejet: null,
  interesses: [],
};

const certifier = (etat: Labellisation, event: FaitDeCertificat): Labellisation => {
  const certificat = suivreCertificat(etat.certificat, event);
  return { ...etat, certificat, periodes: suivrePeriodes(etat.periodes, event, certificat?.expireLe ?? '') };
};

const evolve = (etat: Labellisation, event: LabellisationEvent): Labellisation => {
  switch (event.type) {
    case 'LabellisationDemandee.v1': {
      const { connecteurId, region } = event.data;
      const demande = suivreInstruction(null, event);
      return { ...etat, demandes: etat.demandes + 1, demande, candidat: { connecteurId, region } };
    }
    case 'LabellisationRecevable.v1':
    case 'EvaluateursAffectes.v1':
    case 'EvaluationRendue.v1':
    case 'LabellisationDecideeParSilence.v1':
      return { ...etat, demande: suivreInstruction(etat.demande, event) };
    case 'InteretDEvaluateurDeclare.v1': {
      const interesses = [...etat.interesses, event.data.declarePar];
      return { ...etat, demande: suivreInstruction(etat.demande, event), interesses };
    }
    case 'LabellisationIrrecevable.v1':
    case 'LabellisationRefusee.v1':
      return { ...etat, demande: null, dernierRejet: event };
    case 'LabellisationAccordee.v1':
      return certifier({ ...etat, labels: etat.labels + 1, demande: null }, event);
    case 'LabellisationRenouvelee.v1':
      return certifier({ ...etat, demande: null }, event);
    case 'LabellisationSuspendue.v1':
    case 'SuspensionDeLabellisationLevee.v1':
    case 'RetraitDeLabellisationEnvisage.v1':
    case 'ObservationsDuConnecteurRecues.v1':
    case 'RetraitDeLabellisationEcarte.v1':
    case 'LabellisationRetiree.v1':
    case 'LabellisationExpiree.v1':
      return certifier(etat, event);
    default:
      return event satisfies never;
  }
};

/** The connecteur, their region, the mission, evaluators and auditors. */
const peutVoir = ({ candidat }: Labellisation, actor: Actor): boolean =>
  candidat !== null && (candidat.connecteurId === actor.personneId || peutVoirLaLabellisation(actor, candidat.region));

/** The stream is named by the person: one label per connecteur at a time. */
export const labellisation: StreamModel<Labellisation, LabellisationEvent> = {
  category: 'labellisation',
  initialState: () => JAMAIS,
  evolve,
  isVisibleTo: peutVoir,
};

/** Whether they bore a label that held on a day (Paris calendar), whatever became of it since. */
export const estLabelliseLe = ({ periodes }: Labellisation, date: string): boolean =>
  periodes.some(({ du, au }) => du <= date && date <= au);
