import type { DomainEvent } from '#libs/event-sourcing';

/** A payment recorded when a file had one only, whatever it left unpaid. */
export type AidePayeeEnUneFois = DomainEvent<
  'AidePayee.v1',
  {
    dossierId: string;
    region: string;
    enveloppeId: string;
    montantPayeCentimes: number;
    payeePar: string;
    payeeLe: string;
  }
>;

/** One payment of several. Its reference is that of the payment order. */
export type AidePayee = DomainEvent<
  'AidePayee.v2',
  AidePayeeEnUneFois['data'] & { reference: string; resteAPayerCentimes: number }
>;

/** `retrait` ends the right to the aid; `reduction` lowers its amount; `rectification` mends a clerical error. */
export const OBJETS_DE_REVISION = ['retrait', 'reduction', 'rectification'] as const;
export type ObjetDeRevision = (typeof OBJETS_DE_REVISION)[number];

export const MOTIFS_DE_REVISION = [
  'decision-illegale',
  'conditions-non-respectees',
  'depense-moindre',
  'renoncement',
  'erreur-materielle',
] as const;
export type MotifDeRevision = (typeof MOTIFS_DE_REVISION)[number];

interface Revision {
  readonly dossierId: string;
  readonly region: string;
  readonly motif: MotifDeRevision;
  readonly ancienMontantCentimes: number;
  readonly nouveauMontantCentimes: number;
  readonly proposeePar: string;
}

/** The first of the two persons whom a revision takes. */
export type RevisionProposee = DomainEvent<
  'RevisionProposee.v1',
  Revision & { objet: ObjetDeRevision; proposeeLe: string }
>;

export type RevisionEcartee = DomainEvent<
  'RevisionEcartee.v1',
  { dossierId: string; region: string; ecarteePar: string; ecarteeLe: string }
>;

/** What a revision leaves of the file's money, from which its envelope and its account follow. */
export interface SuiteDeRevision {
  readonly siren: string;
  readonly enveloppeId: string;
  readonly entrepriseUniqueId: string;
  readonly verseCentimes: number;
  /** Paid beyond the new amount and not yet recovered. */
  readonly creanceCentimes: number;
  readonly engagementCentimes: number;
  readonly aideCompteeCentimes: number;
  readonly decideePar: string;
  readonly decideeLe: string;
}

export type DecisionRetiree = DomainEvent<'DecisionRetiree.v1', Revision & SuiteDeRevision>;

export type MontantRevise = DomainEvent<
  'MontantRevise.v1',
  Revision & SuiteDeRevision & { objet: Exclude<ObjetDeRevision, 'retrait'>; resteAPayerCentimes: number }
>;

/** Money that came back from the company. `reference` is that of the receipt. */
export type RecouvrementConstate = DomainEvent<
  'RecouvrementConstate.v1',
  {
    dossierId: string;
    region: string;
    entrepriseUniqueId: string;
    reference: string;
    montantCentimes: number;
    creanceCentimes: number;
    aideCompteeCentimes: number;
    constatePar: string;
    constateLe: string;
  }
>;

export type DossierClos = DomainEvent<
  'DossierClos.v1',
  { dossierId: string; region: string; closPar: string; closLe: string }
>;

/** The company is over its ceiling by this aid. Nothing more is paid meanwhile; what was paid before is an exception to settle. */
export type VersementsSuspendus = DomainEvent<
  'VersementsSuspendus.v1',
  { dossierId: string; region: string; verseCentimes: number; suspendusLe: string }
>;

export type VersementsRepris = DomainEvent<
  'VersementsRepris.v1',
  { dossierId: string; region: string; reprisLe: string }
>;

/** What follows the grant of an aid. */
export type FaitDExecution =
  | AidePayeeEnUneFois
  | AidePayee
  | RevisionProposee
  | RevisionEcartee
  | DecisionRetiree
  | MontantRevise
  | RecouvrementConstate
  | VersementsSuspendus
  | VersementsRepris
  | DossierClos;
