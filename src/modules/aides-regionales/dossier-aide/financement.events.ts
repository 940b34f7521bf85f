import type { DomainEvent } from '#libs/event-sourcing';

/** The ids that it takes to free what a file holds, at whichever step it stops. */
export interface FinancementDemande {
  readonly reservationId: string;
  readonly enveloppeId: string;
  readonly entrepriseUniqueId: string;
}

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
