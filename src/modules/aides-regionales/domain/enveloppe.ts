import type { StreamModel } from '#libs/event-sourcing';
import type { EnveloppeEvent, EnveloppeOuverte } from './enveloppe.events';

export type Enveloppe = Readonly<{
  /** Undefined until it is opened: a reservation may be asked, and refused, before. */
  ouverture: EnveloppeOuverte['data'] | undefined;
  montantCentimes: number;
  /** Amounts held, by reservation. */
  reservations: Readonly<Record<string, number>>;
  /** Amounts committed, by file. */
  engagements: Readonly<Record<string, number>>;
  /** Reservations that were refused, freed or committed: asked again, they change nothing. */
  reservationsCloses: Readonly<Record<string, true>>;
  /** Additions, and reductions below zero, by budgetary decision: a decision counts once. */
  mouvements: Readonly<Record<string, number>>;
  reserveCentimes: number;
  engageCentimes: number;
}>;

type Writable<Row> = { -readonly [Column in keyof Row]: Row[Column] };
type Records = 'reservations' | 'engagements' | 'reservationsCloses' | 'mouvements';
type Owned = Omit<Enveloppe, Records> & { readonly [Name in Records]: Writable<Enveloppe[Name]> };

/** One per region, scheme and year: the id says which, and the stream's name makes it unique. */
export const enveloppeIdDe = (region: string, annee: number, dispositifId: string): string =>
  `${region}.${annee}.${dispositifId}`;

export const disponible = ({ montantCentimes, reserveCentimes, engageCentimes }: Enveloppe): number =>
  montantCentimes - reserveCentimes - engageCentimes;

/**
 * The records of a fold are its own from the opening on, and written in place: copied at each of thousands of facts, they
 * would make a year's envelope quadratic to read. Before the opening there is next to nothing to copy.
 */
const own = (enveloppe: Enveloppe): Owned => {
  if (enveloppe.ouverture) return enveloppe;
  const { reservations, engagements, reservationsCloses, mouvements } = enveloppe;
  return {
    ...enveloppe,
    reservations: { ...reservations },
    engagements: { ...engagements },
    reservationsCloses: { ...reservationsCloses },
    mouvements: { ...mouvements },
  };
};

const close = (enveloppe: Enveloppe, reservationId: string): Owned => {
  const owned = own(enveloppe);
  const montant = owned.reservations[reservationId] ?? 0;
  Reflect.deleteProperty(owned.reservations, reservationId);
  owned.reservationsCloses[reservationId] = true;
  return { ...owned, reserveCentimes: owned.reserveCentimes - montant };
};

const mouvement = (enveloppe: Enveloppe, decision: string, centimes: number): Enveloppe => {
  const owned = own(enveloppe);
  owned.mouvements[decision] = centimes;
  return { ...owned, montantCentimes: owned.montantCentimes + centimes };
};

const evolve = (enveloppe: Enveloppe, event: EnveloppeEvent): Enveloppe => {
  switch (event.type) {
    case 'EnveloppeOuverte.v1':
      return { ...own(enveloppe), ouverture: event.data, montantCentimes: event.data.montantCentimes };
    case 'EnveloppeAbondee.v1':
      return mouvement(enveloppe, event.data.decision, event.data.montantCentimes);
    case 'EnveloppeReduite.v1':
      return mouvement(enveloppe, event.data.decision, -event.data.montantCentimes);
    case 'CreditsReserves.v1': {
      const { reservationId, montantCentimes } = event.data;
      const owned = own(enveloppe);
      owned.reservations[reservationId] = montantCentimes;
      return { ...owned, reserveCentimes: owned.reserveCentimes + montantCentimes };
    }
    case 'ReservationCreditsRefusee.v1':
    case 'ReservationCreditsLiberee.v1':
      return close(enveloppe, event.data.reservationId);
    case 'CreditsEngages.v1': {
      const { dossierId, reservationId, montantCentimes } = event.data;
      const closed = close(enveloppe, reservationId);
      closed.engagements[dossierId] = montantCentimes;
      return { ...closed, engageCentimes: closed.engageCentimes + montantCentimes };
    }
    default:
      return event satisfies never;
  }
};

export const enveloppe: StreamModel<Enveloppe, EnveloppeEvent> = {
  category: 'enveloppe',
  initialState: {
    ouverture: undefined,
    montantCentimes: 0,
    reservations: {},
    engagements: {},
    reservationsCloses: {},
    mouvements: {},
    reserveCentimes: 0,
    engageCentimes: 0,
  },
  evolve,
};
