import type { DomainEvent } from '#libs/event-sourcing';
import type { Objet } from '#modules/objets';
import type { AutoriteDite } from './autorite';
import type { MotifDeCorrection } from './motif-de-correction';
import type { MouvementDePart } from './parts.events';
import type { ConstatDePlafond } from './plafond.events';

export type * from './parts.events';
export type * from './plafond.events';

interface AideRecue {
  readonly aideId: string;
  readonly montantCentimes: number;
  readonly accordeeLe: string;
}

interface Declaration<Aide extends AideRecue> {
  entrepriseUniqueId: string;
  aides: readonly Aide[];
  /** Last day of the fiscal year, `12-31` unless declared otherwise. */
  clotureExercice: string;
  declareesLe: string;
}

/** A declaration that names the authorities in free words. */
export type AidesAnterieuresDeclareesEnMots = DomainEvent<
  'AidesAnterieuresDeclarees.v1',
  Declaration<AideRecue & { readonly autorite: string }>
>;

/** A declaration that does not say which aids are for road freight: all of them count as if none were. */
export type AidesAnterieuresDeclareesSansTransport = DomainEvent<
  'AidesAnterieuresDeclarees.v2',
  Declaration<AideRecue & AutoriteDite>
>;

export interface AideAnterieure extends AideRecue, AutoriteDite {
  /** Road freight for hire. Its lower ceiling applies to the whole account while the aid counts. */
  readonly transportRoutier: boolean;
}

/** Aid that the undertaking received from other authorities (Regulation (EU) 2023/2831, article 7). */
export type AidesAnterieuresDeclarees = DomainEvent<'AidesAnterieuresDeclarees.v3', Declaration<AideAnterieure>>;

/** The amount counts as used until it is granted or freed. */
export type PlafondReserve = DomainEvent<
  'PlafondReserve.v2',
  {
    entrepriseUniqueId: string;
    objet: Objet;
    reservationId: string;
    montantCentimes: number;
    dateDeReference: string;
    /** Road freight for hire. Its lower ceiling applies to the whole account while the reservation is held. */
    transportRoutier: boolean;
    regle: string;
  }
>;

/**
 * The whole aid is refused. `au` is the date that decided, at which the figures hold, null in facts of version 1, which do not say
 * it; `possibleLe` is the first date on which it would fit, null when there is none.
 */
export type ReservationPlafondRefusee = DomainEvent<
  'ReservationPlafondRefusee.v3',
  {
    entrepriseUniqueId: string;
    objet: Objet;
    reservationId: string;
    montantCentimes: number;
    dateDeReference: string;
    regle: string | null;
    au: string | null;
    utiliseCentimes: number;
    reserveCentimes: number;
    plafondCentimes: number;
    possibleLe: string | null;
  }
>;

export type ReservationPlafondLiberee = DomainEvent<
  'ReservationPlafondLiberee.v2',
  { entrepriseUniqueId: string; objet: Objet; reservationId: string; montantCentimes: number }
>;

export type AideDeMinimisOctroyee = DomainEvent<
  'AideDeMinimisOctroyee.v2',
  {
    entrepriseUniqueId: string;
    objet: Objet;
    reservationId: string;
    montantCentimes: number;
    accordeeLe: string;
    regle: string;
  }
>;

/** What changed the aid of an object. */
export type MotifDAjustement = 'decision-retiree' | 'montant-revise' | 'recouvrement';

/** `aideId` is the aid's key in the account: that of an object, or the id of a declared aid. */
export type OctroiCorrigeAnonyme = DomainEvent<
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

/** A person corrects declared aids only: the aid of an object follows it. */
export type OctroiCorrige = DomainEvent<'OctroiCorrige.v2', OctroiCorrigeAnonyme['data'] & { corrigePar: string }>;

/** The aid of an object, as its acts changed it. */
export type OctroiAjuste = DomainEvent<
  'OctroiAjuste.v2',
  {
    entrepriseUniqueId: string;
    objet: Objet;
    ancienMontantCentimes: number;
    nouveauMontantCentimes: number;
    motif: MotifDAjustement;
    ajusteLe: string;
  }
>;

export type CompteDeMinimisEvent =
  | AidesAnterieuresDeclareesEnMots
  | AidesAnterieuresDeclareesSansTransport
  | AidesAnterieuresDeclarees
  | PlafondReserve
  | ReservationPlafondRefusee
  | ReservationPlafondLiberee
  | AideDeMinimisOctroyee
  | OctroiCorrigeAnonyme
  | OctroiCorrige
  | OctroiAjuste
  | ConstatDePlafond
  | MouvementDePart;
