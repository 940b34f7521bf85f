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

/** The account of a single undertaking, never of a SIREN. An account without a fact is an empty account. */
export type CompteDeMinimis = Readonly<{
  clotureExercice: string;
  /** By aid: the id that its declarer chose, or that of the file that was granted (`cleDOctroi`). */
  aides: Readonly<Record<string, AideComptee>>;
  /** By reservation. */
  reservations: Readonly<Record<string, Reservation>>;
  /** Reservations that were refused, freed or granted: asked again, they change nothing. */
  reservationsCloses: readonly string[];
}>;

/** Declared ids are chosen by people: a granted file's key cannot be one of them. */
export const cleDOctroi = (dossierId: string): string => `dossier:${dossierId}`;

const close = (compte: CompteDeMinimis, reservationId: string): CompteDeMinimis => {
  const { [reservationId]: _, ...reservations } = compte.reservations;
  return { ...compte, reservations, reservationsCloses: [...compte.reservationsCloses, reservationId] };
};

const evolve = (compte: CompteDeMinimis, event: CompteDeMinimisEvent): CompteDeMinimis => {
  switch (event.type) {
    case 'AidesAnterieuresDeclarees.v1': {
      const declarees = event.data.aides.map(({ aideId, montantCentimes, accordeeLe }) => {
        const aide: AideComptee = {
          montantCentimes,
          accordeeLe,
          source: 'declaree',
          montantInitialCentimes: montantCentimes,
        };
        return [aideId, aide] as const;
      });
      const { clotureExercice } = event.data;
      return { ...compte, clotureExercice, aides: { ...compte.aides, ...Object.fromEntries(declarees) } };
    }
    case 'PlafondReserve.v1': {
      const { reservationId, dossierId, montantCentimes, dateDeReference, transportRoutier } = event.data;
      const reservation = { dossierId, montantCentimes, dateDeReference, transportRoutier };
      return { ...compte, reservations: { ...compte.reservations, [reservationId]: reservation } };
    }
    case 'ReservationPlafondRefusee.v1':
    case 'ReservationPlafondLiberee.v1':
      return close(compte, event.data.reservationId);
    case 'AideDeMinimisOctroyee.v1': {
      const { dossierId, reservationId, montantCentimes, accordeeLe } = event.data;
      const aide: AideComptee = {
        montantCentimes,
        accordeeLe,
        source: 'octroyee',
        montantInitialCentimes: montantCentimes,
      };
      return { ...close(compte, reservationId), aides: { ...compte.aides, [cleDOctroi(dossierId)]: aide } };
    }
    case 'OctroiCorrige.v1': {
      const { aideId, nouveauMontantCentimes: montantCentimes } = event.data;
      const aide = compte.aides[aideId];
      return aide ? { ...compte, aides: { ...compte.aides, [aideId]: { ...aide, montantCentimes } } } : compte;
    }
    default:
      return event satisfies never;
  }
};

export const compteDeMinimis: StreamModel<CompteDeMinimis, CompteDeMinimisEvent> = {
  category: 'compteDeMinimis',
  initialState: { clotureExercice: '12-31', aides: {}, reservations: {}, reservationsCloses: [] },
  evolve,
};
