import type { StreamModel } from '#libs/event-sourcing';
import type { CompteDeMinimisEvent } from './compte-de-minimis.events';

export interface AideComptee {
  readonly montantCentimes: number;
  readonly accordeeLe: string;
  readonly source: 'declaree' | 'octroyee';
  /** As it was declared or granted, before any correction. */
  readonly montantInitialCentimes: number;
}

export interface Reservation {
  readonly dossierId: string;
  /** The grant may be dated from then on. */
  readonly dateDeReference: string;
  readonly montantCentimes: number;
  readonly transportRoutier: boolean;
}

interface Comptes {
  clotureExercice: string;
  /** By aid: the id that its declarer chose, or that of the file that was granted (`cleDOctroi`). */
  aides: Record<string, AideComptee>;
  /** By reservation. */
  reservations: Record<string, Reservation>;
  /** Reservations that were refused, freed or granted: asked again, they change nothing. */
  reservationsCloses: string[];
}

/** The account of a single undertaking, never of a SIREN. An account without a fact is an empty account. */
export type CompteDeMinimis = { readonly [Compte in keyof Comptes]: Readonly<Comptes[Compte]> };

/** Declared ids are chosen by people: a granted file's key cannot be one of them. */
export const cleDOctroi = (dossierId: string): string => `dossier:${dossierId}`;

/** An aid as it enters the account, before any correction. */
export const aideInscrite = (
  montantCentimes: number,
  accordeeLe: string,
  source: AideComptee['source'],
): AideComptee => ({ montantCentimes, accordeeLe, source, montantInitialCentimes: montantCentimes });

const fermerReservation = (comptes: Comptes, reservationId: string): void => {
  Reflect.deleteProperty(comptes.reservations, reservationId);
  comptes.reservationsCloses.push(reservationId);
};

const evolve = (comptes: Comptes, event: CompteDeMinimisEvent): Comptes => {
  switch (event.type) {
    case 'AidesAnterieuresDeclarees.v1':
      comptes.clotureExercice = event.data.clotureExercice;
      for (const { aideId, montantCentimes, accordeeLe } of event.data.aides)
        comptes.aides[aideId] = aideInscrite(montantCentimes, accordeeLe, 'declaree');
      break;
    case 'PlafondReserve.v1': {
      const { reservationId, dossierId, montantCentimes, dateDeReference, transportRoutier } = event.data;
      comptes.reservations[reservationId] = { dossierId, montantCentimes, dateDeReference, transportRoutier };
      break;
    }
    case 'ReservationPlafondRefusee.v1':
    case 'ReservationPlafondLiberee.v1':
      fermerReservation(comptes, event.data.reservationId);
      break;
    case 'AideDeMinimisOctroyee.v1': {
      const { dossierId, reservationId, montantCentimes, accordeeLe } = event.data;
      fermerReservation(comptes, reservationId);
      comptes.aides[cleDOctroi(dossierId)] = aideInscrite(montantCentimes, accordeeLe, 'octroyee');
      break;
    }
    case 'OctroiCorrige.v1': {
      const { aideId, nouveauMontantCentimes: montantCentimes } = event.data;
      const aide = comptes.aides[aideId];
      if (aide) comptes.aides[aideId] = { ...aide, montantCentimes };
      break;
    }
    default:
      event satisfies never;
  }
  return comptes;
};

export const compteDeMinimis: StreamModel<CompteDeMinimis, CompteDeMinimisEvent> = {
  category: 'compteDeMinimis',
  initialState: () => ({ clotureExercice: '12-31', aides: {}, reservations: {}, reservationsCloses: [] }),
  evolve,
};
