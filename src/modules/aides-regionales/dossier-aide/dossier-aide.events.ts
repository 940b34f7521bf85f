import type { DomainEvent } from '#libs/event-sourcing';
import type { FaitDExecution } from './execution.events';

export * from './execution.events';

/** The ids that it takes to free what a file holds, at whichever step it stops. */
export interface FinancementDemande {
  readonly reservationId: string;
  readonly enveloppeId: string;
  readonly entrepriseUniqueId: string;
}

/** Why a request is recorded after the day on which the region received it. */
export const MOTIFS_DE_RECEPTION = ['depot-papier', 'depot-par-courriel', 'panne-du-service'] as const;
export type MotifDeReception = (typeof MOTIFS_DE_RECEPTION)[number];

/** A filing whose date the company could choose, and whose author only its metadata name. */
export type DossierDeposeSansAuteur = DomainEvent<
  'DossierDepose.v1',
  {
    dossierId: string;
    siren: string;
    entrepriseUniqueId: string;
    region: string;
    dispositifId: string;
    montantDemandeCentimes: number;
    depenseEligibleCentimes: number;
    /** Road freight for hire, for which some regulations set a lower ceiling. */
    transportRoutier: boolean;
    dureeReservationJours: number;
    deposeLe: string;
  }
>;

/** A filing that did not say which establishment carries the project. */
export type DossierDeposeSansEtablissement = DomainEvent<
  'DossierDepose.v2',
  DossierDeposeSansAuteur['data'] & {
    deposePar: string;
    enregistreLe: string;
    motifDeReception: MotifDeReception | null;
  }
>;

/**
 * Carries the scheme's rules of the filing date, which apply until the file is closed. `deposeLe` is the day of receipt
 * (CRPA, article L114-3); the motive is null when it is also the day of the recording. `siret` is the establishment that
 * carries the project, and `region` is its region: a move of the establishment does not move the file.
 */
export type DossierDepose = DomainEvent<'DossierDepose.v3', DossierDeposeSansEtablissement['data'] & { siret: string }>;

/** A filing, in whichever version it was recorded. */
export type Depot = DossierDepose | DossierDeposeSansEtablissement | DossierDeposeSansAuteur;

export type InstructionOuverte = DomainEvent<
  'InstructionOuverte.v1',
  { dossierId: string; region: string; instructeurId: string; ouverteLe: string }
>;

export type DecisionProposee = DomainEvent<
  'DecisionProposee.v1',
  { dossierId: string; region: string; montantProposeCentimes: number; proposeePar: string; proposeeLe: string }
>;

/** Asks for the money. The reservation lasts until `expireLe`, included. */
export type PropositionValidee = DomainEvent<
  'PropositionValidee.v1',
  FinancementDemande & {
    dossierId: string;
    region: string;
    montantCentimes: number;
    transportRoutier: boolean;
    valideePar: string;
    valideeLe: string;
    expireLe: string;
  }
>;

/** The envelope holds the amount. The de minimis account is asked next. */
export type CreditsConfirmes = DomainEvent<
  'CreditsConfirmes.v1',
  FinancementDemande & {
    dossierId: string;
    montantCentimes: number;
    transportRoutier: boolean;
    dateDeReference: string;
  }
>;

/** The envelope and the account hold the amount: the aid may be granted until `ReservationExpiree`. */
export type FinancementReserve = DomainEvent<
  'FinancementReserve.v1',
  FinancementDemande & {
    dossierId: string;
    region: string;
    montantReserveCentimes: number;
    regleDeMinimis: string;
    expireLe: string;
  }
>;

/** `plafond-apres-reunion`: it had been reserved, and no longer fits since the company joined others. */
export type MotifDeFinancementRefuse =
  | 'enveloppe-absente'
  | 'credits-insuffisants'
  | 'plafond-de-minimis'
  | 'aucune-regle-de-minimis'
  | 'plafond-apres-reunion';

/** Figures of the account that refused, on the date that decided. */
export interface CompteOppose {
  readonly utiliseCentimes: number;
  readonly reserveCentimes: number;
  readonly plafondCentimes: number;
}

/** A refusal whose figures do not say at which date they hold. */
export type FinancementRefuseSansDate = DomainEvent<
  'FinancementRefuse.v1',
  FinancementDemande & {
    dossierId: string;
    region: string;
    motif: MotifDeFinancementRefuse;
    montantCentimes: number;
    disponibleCentimes: number;
    /** Null when the envelope refused. */
    compteDeMinimis: CompteOppose | null;
    possibleLe: string | null;
  }
>;

/** `au` is the date that decided, at which the account's figures hold; null when it was not said. */
export type FinancementRefuse = DomainEvent<
  'FinancementRefuse.v2',
  Omit<FinancementRefuseSansDate['data'], 'compteDeMinimis'> & {
    compteDeMinimis: (CompteOppose & { readonly au: string | null }) | null;
  }
>;

export type ReservationExpiree = DomainEvent<
  'ReservationExpiree.v1',
  FinancementDemande & { dossierId: string; region: string; expireeLe: string }
>;

/** `regleDeMinimis` is the code of the rule that the decision used, so that the decision can be checked later. */
export type AideAccordee = DomainEvent<
  'AideAccordee.v1',
  FinancementDemande & {
    dossierId: string;
    siren: string;
    region: string;
    montantAccordeCentimes: number;
    accordeePar: string;
    accordeeLe: string;
    regleDeMinimis: string;
  }
>;

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
  | AideAccordee
  | AideRefusee
  | DemandeRetireeSansMotif
  | DemandeRetiree
  | FaitDExecution;
