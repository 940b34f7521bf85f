import type { DomainEvent } from '#libs/event-sourcing';
import type { Objet } from '#modules/objets';
import type { AideComptee, Parcours, Reservation } from './comptes';

/** What an account holds for some members of a single undertaking. */
export interface Part {
  readonly aides: readonly (AideComptee & { readonly cle: string })[];
  readonly reservations: readonly Reservation[];
  /** By `cleDeReservation`. */
  readonly reservationsCloses: readonly { readonly cle: string; readonly pour: string }[];
  /** Objects over the ceiling of their granting date. */
  readonly horsPlafond: readonly Objet[];
  /** Those of them whose excess stands whatever the account holds later. */
  readonly figes: readonly Objet[];
  /** Last days of fiscal years that members said. */
  readonly clotures: readonly { readonly pour: string; readonly cloture: string }[];
}

/** A member, by the undertaking that it was at first: one per SIREN. */
export interface MembreDuCompte {
  readonly entrepriseUniqueId: string;
  readonly parcours: Parcours;
}

interface Mouvement {
  /** The account of this stream. */
  readonly entrepriseUniqueId: string;
  readonly membres: readonly MembreDuCompte[];
  /** The movement of members that it follows. */
  readonly mouvementId: string;
  /** A large part passes in several facts, of which this is one: 1 of `tranches`, then 2… */
  readonly tranche: number;
  readonly tranches: number;
  readonly part: Part;
  /** Date from which the members belong elsewhere. */
  readonly effetLe: string;
}

/** The account no longer holds these members' part: `vers` does. `figes` are the objects, kept here, whose excess stands from now on. */
export type PartCedee = DomainEvent<
  'PartCedee.v2',
  Mouvement & { readonly vers: string; readonly figes: readonly Objet[]; readonly cedeeLe: string }
>;

export type PartRecue = DomainEvent<'PartRecue.v2', Mouvement & { readonly de: string; readonly recueLe: string }>;

/** A reservation that no longer fits since members joined. The object decides: the reservation is held until it says otherwise. */
export type ReservationDepassee = DomainEvent<
  'ReservationDepassee.v2',
  {
    entrepriseUniqueId: string;
    objet: Objet;
    reservationId: string;
    montantCentimes: number;
    regle: string | null;
    au: string;
    utiliseCentimes: number;
    reserveCentimes: number;
    plafondCentimes: number;
    possibleLe: string | null;
    constateLe: string;
  }
>;

export type MouvementDePart = PartCedee | PartRecue | ReservationDepassee;
