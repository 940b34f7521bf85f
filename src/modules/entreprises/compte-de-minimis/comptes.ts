import type { Objet } from '#modules/objets';
import type { AutoriteDite } from './autorite';
import type { DepassementDuCompte } from './plafond.events';
import type { MotifDeCorrection } from './motif-de-correction';

/** Accounts that held the part of a member, the oldest first, each until a date that counts in law. */
export type Parcours = readonly { readonly compte: string; readonly jusquAu: string }[];

export interface AideComptee {
  readonly montantCentimes: number;
  readonly accordeeLe: string;
  readonly source: 'declaree' | 'octroyee';
  /** The amount before any correction. */
  readonly montantInitialCentimes: number;
  /** Road freight for hire: some regulations set a lower ceiling on the undertaking that receives it. */
  readonly transportRoutier: boolean;
  /** Why a person last corrected it, and who; null when nobody did. */
  readonly motifDeCorrection: MotifDeCorrection | null;
  readonly corrigePar: string | null;
  /** The undertaking that the company which received it was at first. */
  readonly pour: string;
}

export interface Reservation {
  readonly objet: Objet;
  readonly reservationId: string;
  /** First date on which the aid may be granted. */
  readonly dateDeReference: string;
  readonly montantCentimes: number;
  readonly transportRoutier: boolean;
  readonly pour: string;
  /** It no longer fits since members joined, and its object was told. */
  readonly depassee: boolean;
}

/** Mutable form of the state, for the folds. */
export interface Comptes {
  /** Last day of the fiscal year, by the member that said it. */
  clotures: Record<string, string>;
  /** By key: the id that the declarer chose, or `cleDObjet` of what was granted. */
  aides: Record<string, AideComptee>;
  /** By the key of the aid. Unknown for what version 0.1 recorded in words, and for what another account held. */
  autorites: Record<string, AutoriteDite>;
  /** By `cleDeReservation`. */
  reservations: Record<string, Reservation>;
  /** Keys of reservations that were refused, freed or granted, and for whom. Asking for one again changes nothing. */
  reservationsCloses: Record<string, string>;
  /** Keys of the objects whose aid is over the ceiling of its granting date. */
  horsPlafond: Record<string, true>;
  /** Those of them that stay so until their aid is taken back. */
  figes: Record<string, true>;
  /** What the account said last that it is over by; null when it is not. */
  depassement: DepassementDuCompte | null;
  /** Members whose part another account holds, and which one; this one while their part is still arriving. */
  cedees: Record<string, string>;
  /** Id of this account, known once the part of a member came here; null before. */
  compteId: string | null;
  /** Members whose part came here, and the accounts that held it before. This one alone held it if the member never moved. */
  parcours: Record<string, Parcours>;
  /** Movements of members that are done here, slice by slice. */
  mouvements: Record<string, true>;
}

/** The account of a single undertaking, not of a SIREN. An account without a fact is empty. */
export type CompteDeMinimis = { readonly [Compte in keyof Comptes]: Readonly<Comptes[Compte]> };
