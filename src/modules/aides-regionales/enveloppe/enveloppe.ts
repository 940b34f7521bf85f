import { dictionary, type StreamModel } from '#libs/event-sourcing';
import { cleDeReference } from '#libs/france';
import { peutVoirLaRegion } from '#modules/habilitations';
import type { EnveloppeEvent, EnveloppeOuverte } from './enveloppe.events';

interface Comptes {
  /** Undefined until the envelope is opened. A reservation may be refused before. */
  ouverture: EnveloppeOuverte['data'] | undefined;
  montantCentimes: number;
  /** Amounts held, by `reservationId`. */
  reservations: Record<string, number>;
  /** Amounts committed, by `dossierId`. */
  engagements: Record<string, number>;
  /** Reservations that were refused, freed or committed. Asking for one again changes nothing. */
  reservationsCloses: Record<string, true>;
  /** Amounts added, or removed when negative, by the key of a budgetary decision. A decision counts once. */
  mouvements: Record<string, number>;
  reserveCentimes: number;
  engageCentimes: number;
}

export type Enveloppe = { readonly [Compte in keyof Comptes]: Readonly<Comptes[Compte]> };

/** The id names the region, year and scheme, so that the name of the stream makes the envelope unique. */
export const enveloppeIdDe = (region: string, annee: number, dispositifId: string): string =>
  `${region}.${annee}.${dispositifId}`;

/** What a decision added, or removed when negative; undefined when it has not been applied. */
export const mouvementDe = ({ mouvements }: Enveloppe, decision: string): number | undefined =>
  mouvements[cleDeReference(decision)];

export const disponible = ({ montantCentimes, reserveCentimes, engageCentimes }: Enveloppe): number =>
  montantCentimes - reserveCentimes - engageCentimes;

const fermerReservation = (comptes: Comptes, reservationId: string): void => {
  comptes.reserveCentimes -= comptes.reservations[reservationId] ?? 0;
  Reflect.deleteProperty(comptes.reservations, reservationId);
  comptes.reservationsCloses[reservationId] = true;
};

const appliquerMouvement = (comptes: Comptes, decision: string, centimes: number): void => {
  comptes.mouvements[cleDeReference(decision)] = centimes;
  comptes.montantCentimes += centimes;
};

/** Mutates its state: copying thousands of reservations at each fact would make reading an envelope quadratic. */
const evolve = (comptes: Comptes, event: EnveloppeEvent): Comptes => {
  switch (event.type) {
    case 'EnveloppeOuverte.v1':
      comptes.ouverture = event.data;
      comptes.montantCentimes = event.data.montantCentimes;
      break;
    case 'EnveloppeAbondee.v1':
      appliquerMouvement(comptes, event.data.decision, event.data.montantCentimes);
      break;
    case 'EnveloppeReduite.v1':
      appliquerMouvement(comptes, event.data.decision, -event.data.montantCentimes);
      break;
    case 'CreditsReserves.v1': {
      const { reservationId, montantCentimes } = event.data;
      comptes.reservations[reservationId] = montantCentimes;
      comptes.reserveCentimes += montantCentimes;
      break;
    }
    case 'ReservationCreditsRefusee.v1':
    case 'ReservationCreditsLiberee.v1':
      fermerReservation(comptes, event.data.reservationId);
      break;
    case 'CreditsEngages.v1': {
      const { dossierId, reservationId, montantCentimes } = event.data;
      fermerReservation(comptes, reservationId);
      comptes.engagements[dossierId] = montantCentimes;
      comptes.engageCentimes += montantCentimes;
      break;
    }
    case 'CreditsDegages.v1':
      comptes.engagements[event.data.dossierId] = event.data.engageCentimes;
      comptes.engageCentimes -= event.data.montantCentimes;
      break;
    default:
      event satisfies never;
  }
  return comptes;
};

export const enveloppe: StreamModel<Enveloppe, EnveloppeEvent> = {
  category: 'enveloppe',
  initialState: () => ({
    ouverture: undefined,
    montantCentimes: 0,
    reservations: dictionary(),
    engagements: dictionary(),
    reservationsCloses: dictionary(),
    mouvements: dictionary(),
    reserveCentimes: 0,
    engageCentimes: 0,
  }),
  evolve,
  isVisibleTo: ({ ouverture }, actor) => ouverture !== undefined && peutVoirLaRegion(actor, ouverture.region),
};
