import type { DomainEvent } from '#libs/event-sourcing';
import type { Depot } from './depot.events';
import type { DispenseDeDeclaration } from './dispense-de-declaration';
import type { FaitDExecution } from './execution.events';
import type {
  CreditsConfirmes,
  FinancementDemande,
  FinancementRefuse,
  FinancementRefuseSansDate,
  FinancementReserve,
  PropositionValidee,
  ReservationExpiree,
} from './financement.events';

export * from './depot.events';
export * from './execution.events';
export type * from './financement.events';

export type InstructionOuverte = DomainEvent<
  'InstructionOuverte.v1',
  { dossierId: string; region: string; instructeurId: string; ouverteLe: string }
>;

export type DecisionProposee = DomainEvent<
  'DecisionProposee.v1',
  { dossierId: string; region: string; montantProposeCentimes: number; proposeePar: string; proposeeLe: string }
>;

/** A grant that does not say what was asked of the company and told to it before. */
export type AideAccordeeSansPrealables = DomainEvent<
  'AideAccordee.v1',
  FinancementDemande & {
    dossierId: string;
    siren: string;
    region: string;
    montantAccordeCentimes: number;
    accordeePar: string;
    accordeeLe: string;
    /** Code of the rule that the decision used, so that the decision can be checked later. */
    regleDeMinimis: string;
  }
>;

/**
 * Regulation (EU) 2023/2831, article 7: before the grant, the company is told in writing the amount and that it is de minimis aid,
 * and it declares the aid that it received. The declaration, or the rule that dispenses with it, is null; never both.
 */
export interface Prealables {
  readonly informeeLe: string;
  readonly declarationLe: string | null;
  readonly dispenseDeDeclaration: DispenseDeDeclaration | null;
}

export type AideAccordee = DomainEvent<'AideAccordee.v2', AideAccordeeSansPrealables['data'] & Prealables>;

export const MOTIFS_DE_REFUS = [
  'non-eligible',
  'dossier-incomplet',
  'credits-epuises',
  'plafond-de-minimis',
  'interet-insuffisant',
] as const;
export type MotifDeRefus = (typeof MOTIFS_DE_REFUS)[number];

export type AideRefusee = DomainEvent<
  'AideRefusee.v1',
  {
    dossierId: string;
    region: string;
    motif: MotifDeRefus;
    refuseePar: string;
    refuseeLe: string;
    financement: FinancementDemande | null;
  }
>;

export type DemandeRetireeSansMotif = DomainEvent<
  'DemandeRetiree.v1',
  { dossierId: string; region: string; retireePar: string; retireeLe: string; financement: FinancementDemande | null }
>;

export const MOTIFS_DE_RETRAIT = ['projet-abandonne', 'autre-financement', 'depot-en-double', 'cessation'] as const;
export type MotifDeRetrait = (typeof MOTIFS_DE_RETRAIT)[number];

/** `demandeePar` is the person of the company who asked the region for it; null when the company withdrew it itself. */
export type DemandeRetiree = DomainEvent<
  'DemandeRetiree.v2',
  DemandeRetireeSansMotif['data'] & { motif: MotifDeRetrait | null; demandeePar: string | null }
>;

export type DossierAideEvent =
  | Depot
  | InstructionOuverte
  | DecisionProposee
  | PropositionValidee
  | CreditsConfirmes
  | FinancementReserve
  | FinancementRefuseSansDate
  | FinancementRefuse
  | ReservationExpiree
  | AideAccordeeSansPrealables
  | AideAccordee
  | AideRefusee
  | DemandeRetireeSansMotif
  | DemandeRetiree
  | FaitDExecution;
