import type { DomainEvent } from '#libs/event-sourcing';

export interface AideAnterieure {
  readonly aideId: string;
  readonly autorite: string;
  readonly montantCentimes: number;
  readonly accordeeLe: string;
}

/** What the undertaking declares to have received elsewhere (Regulation (EU) 2023/2831, article 7). */
export type AidesAnterieuresDeclarees = DomainEvent<
  'AidesAnterieuresDeclarees.v1',
  {
    entrepriseUniqueId: string;
    aides: readonly AideAnterieure[];
    /** Last day of the fiscal year, `12-31` unless declared otherwise. */
    clotureExercice: string;
    declareesLe: string;
  }
>;

/** The amount is held for this file: it counts as used until it is granted or freed. */
export type PlafondReserve = DomainEvent<
  'PlafondReserve.v1',
  {
    entrepriseUniqueId: string;
    dossierId: string;
    reservationId: string;
    montantCentimes: number;
    dateDeReference: string;
    /** Road freight for hire: while it is held, its lower ceiling is that of the whole account. */
    transportRoutier: boolean;
    regle: string;
  }
>;

/** The whole aid is refused, not only its excess. `possibleLe`: first date at which it would fit, null when there is none. */
export type ReservationPlafondRefusee = DomainEvent<
  'ReservationPlafondRefusee.v1',
  {
    entrepriseUniqueId: string;
    dossierId: string;
    reservationId: string;
    montantCentimes: number;
    dateDeReference: string;
    regle: string | null;
    utiliseCentimes: number;
    reserveCentimes: number;
    plafondCentimes: number;
    possibleLe: string | null;
  }
>;

export type ReservationPlafondLiberee = DomainEvent<
  'ReservationPlafondLiberee.v1',
  { entrepriseUniqueId: string; dossierId: string; reservationId: string; montantCentimes: number }
>;

export type AideDeMinimisOctroyee = DomainEvent<
  'AideDeMinimisOctroyee.v1',
  {
    entrepriseUniqueId: string;
    dossierId: string;
    reservationId: string;
    montantCentimes: number;
    accordeeLe: string;
    regle: string;
  }
>;

export const MOTIFS_DE_CORRECTION = ['erreur-de-saisie', 'decision-retiree', 'montant-definitif', 'doublon'] as const;
export type MotifDeCorrection = (typeof MOTIFS_DE_CORRECTION)[number];

/** `aideId` is the aid's key in the account: `dossier:` and the file's id, or a declared aid's id. The earlier fact stays. */
export type OctroiCorrige = DomainEvent<
  'OctroiCorrige.v1',
  {
    entrepriseUniqueId: string;
    aideId: string;
    ancienMontantCentimes: number;
    nouveauMontantCentimes: number;
    motif: MotifDeCorrection;
    corrigeLe: string;
  }
>;

export type CompteDeMinimisEvent =
  | AidesAnterieuresDeclarees
  | PlafondReserve
  | ReservationPlafondRefusee
  | ReservationPlafondLiberee
  | AideDeMinimisOctroyee
  | OctroiCorrige;
