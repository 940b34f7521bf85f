import type { DomainEvent } from '#libs/event-sourcing';
import type { Critere } from './criteres';
import type { EffetDuSilence, Silence } from './silence';

/** `premiere` when the company bears no label, `renouvellement` in the last ninety days of the one it bears. */
export type NatureDeCandidature = 'premiere' | 'renouvellement';

export type CandidatureDeposee = DomainEvent<
  'CandidatureDeposee.v1',
  Silence & {
    siren: string;
    /** The SIREN and the rank of the application. */
    candidatureId: string;
    nature: NatureDeCandidature;
    region: string;
    /** Version of the criteria of that day: those that count until the decision. */
    criteres: string;
    deposeePar: string;
    deposeeLe: string;
  }
>;

/** Stops the delay of silence until every proof is there (CRPA, article L114-5). */
export type PreuvesDemandees = DomainEvent<
  'PreuvesDemandees.v1',
  {
    siren: string;
    candidatureId: string;
    criteres: readonly Critere[];
    demandeesPar: string;
    demandeesLe: string;
    attenduesLe: string;
  }
>;

/** `silenceLe` is the new last day of the delay when nothing more is awaited; null while the delay stands still. */
export type PreuveApportee = DomainEvent<
  'PreuveApportee.v1',
  {
    siren: string;
    candidatureId: string;
    critere: Critere;
    documentId: string;
    empreinte: string;
    apporteePar: string;
    apporteeLe: string;
    silenceLe: string | null;
  }
>;

/** What a verification relies on: a document by its SHA-256, or a fact of the programme by its name. */
export interface Appui {
  readonly nature: 'document' | 'fait';
  readonly reference: string;
}

export type CritereVerifie = DomainEvent<
  'CritereVerifie.v1',
  {
    siren: string;
    candidatureId: string;
    critere: Critere;
    satisfait: boolean;
    appui: Appui | null;
    verifiePar: string;
    verifieLe: string;
  }
>;

export const MOTIFS_DE_REFUS_DU_LABEL = [
  'critere-non-satisfait',
  'preuves-non-apportees',
  'declaration-inexacte',
  'hors-du-champ',
] as const;
export type MotifDeRefusDuLabel = (typeof MOTIFS_DE_REFUS_DU_LABEL)[number];

export type CandidatureRefusee = DomainEvent<
  'CandidatureRefusee.v1',
  {
    siren: string;
    candidatureId: string;
    motifs: readonly MotifDeRefusDuLabel[];
    refuseePar: string;
    refuseeLe: string;
  }
>;

export type CandidatureAbandonnee = DomainEvent<
  'CandidatureAbandonnee.v1',
  { siren: string; candidatureId: string; abandonneePar: string; abandonneeLe: string }
>;

/** Not the end of an application that silence rejects: the mission may still grant it. */
export type DecisionNeeDuSilence = DomainEvent<
  'DecisionNeeDuSilence.v1',
  { siren: string; candidatureId: string; effet: EffetDuSilence; baseDuSilence: string; neeLe: string }
>;

/** Who declares one takes no further part in what concerns the company. */
export type InteretDeclare = DomainEvent<'InteretDeclare.v1', { siren: string; declarePar: string; declareLe: string }>;

export type FaitDeCandidature =
  | CandidatureDeposee
  | PreuvesDemandees
  | PreuveApportee
  | CritereVerifie
  | CandidatureRefusee
  | CandidatureAbandonnee
  | DecisionNeeDuSilence
  | InteretDeclare;
