import type { DomainEvent } from '#libs/event-sourcing';

interface Certifie {
  connecteurId: string;
  numero: string;
}

/** `accordeePar` is null when the label was born of silence. */
export type LabellisationAccordee = DomainEvent<
  'LabellisationAccordee.v1',
  Certifie & {
    rang: number;
    region: string;
    accordeePar: string | null;
    accordeeLe: string;
    /** Last day. */
    expireLe: string;
  }
>;

export type LabellisationRenouvelee = DomainEvent<
  'LabellisationRenouvelee.v1',
  Certifie & { rang: number; renouveleePar: string | null; renouveleeLe: string; expireLe: string }
>;

export const MOTIFS_DE_SUSPENSION_DE_LABELLISATION = [
  'reclamation-en-examen',
  'controle-en-cours',
  'manquement-a-la-charte',
] as const;
export type MotifDeSuspensionDeLabellisation = (typeof MOTIFS_DE_SUSPENSION_DE_LABELLISATION)[number];

export type LabellisationSuspendue = DomainEvent<
  'LabellisationSuspendue.v1',
  Certifie & { motif: MotifDeSuspensionDeLabellisation; suspenduePar: string; suspendueLe: string }
>;

export type SuspensionDeLabellisationLevee = DomainEvent<
  'SuspensionDeLabellisationLevee.v1',
  Certifie & { leveePar: string; leveeLe: string }
>;

export const MOTIFS_DE_RETRAIT_DE_LABELLISATION = [
  'manquement-a-la-charte',
  'prestations-contestees',
  'lien-commercial',
  'declaration-inexacte',
] as const;
export type MotifDeRetraitDeLabellisation = (typeof MOTIFS_DE_RETRAIT_DE_LABELLISATION)[number];

/** The connecteur is told, and has until `observationsAvantLe` to answer (CRPA, article L122-1). */
export type RetraitDeLabellisationEnvisage = DomainEvent<
  'RetraitDeLabellisationEnvisage.v1',
  Certifie & {
    motif: MotifDeRetraitDeLabellisation;
    envisagePar: string;
    notifieLe: string;
    observationsAvantLe: string;
  }
>;

/** By the connecteur themselves. `empreinte`: SHA-256 of what they sent to the mission. */
export type ObservationsDuConnecteurRecues = DomainEvent<
  'ObservationsDuConnecteurRecues.v1',
  Certifie & { empreinte: string; recuesLe: string }
>;

export type RetraitDeLabellisationEcarte = DomainEvent<
  'RetraitDeLabellisationEcarte.v1',
  Certifie & { ecartePar: string; ecarteLe: string }
>;

/** `observations` says whether the connecteur answered in their time. */
export type LabellisationRetiree = DomainEvent<
  'LabellisationRetiree.v1',
  Certifie & {
    motif: MotifDeRetraitDeLabellisation;
    observations: 'recues' | 'aucune';
    retireePar: string;
    retireeLe: string;
  }
>;

export type LabellisationExpiree = DomainEvent<'LabellisationExpiree.v1', Certifie & { expireLe: string }>;

export type FaitDeCertificat =
  | LabellisationAccordee
  | LabellisationRenouvelee
  | LabellisationSuspendue
  | SuspensionDeLabellisationLevee
  | RetraitDeLabellisationEnvisage
  | ObservationsDuConnecteurRecues
  | RetraitDeLabellisationEcarte
  | LabellisationRetiree
  | LabellisationExpiree;
