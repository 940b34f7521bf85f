import { dictionary, type StreamModel } from '#libs/event-sourcing';
import type { CompteDeMinimisEvent, MotifDeCorrection } from './compte-de-minimis.events';

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
}

export interface Reservation {
  readonly dossierId: string;
  /** First date on which the aid may be granted. */
  readonly dateDeReference: string;
  readonly montantCentimes: number;
  readonly transportRoutier: boolean;
}

interface Comptes {
  clotureExercice: string;
  /** By key: the id that the declarer chose, or `cleDOctroi` of the granted file. */
  aides: Record<string, AideComptee>;
  reservations: Record<string, Reservation>;
  /** Reservations that were refused, freed or granted. Asking for one again changes nothing. */
  reservationsCloses: Record<string, true>;
  /** Files whose aid is over the ceiling of its granting date. */
  horsPlafond: Record<string, true>;
}

/** The account of a single undertaking, not of a SIREN. An account without a fact is empty. */
export type CompteDeMinimis = { readonly [Compte in keyof Comptes]: Readonly<Comptes[Compte]> };

const CLE_DE_DOSSIER = 'dossier:';

/** The prefix keeps the key of a granted file apart from the ids that declarers choose. */
export const cleDOctroi = (dossierId: string): string => `${CLE_DE_DOSSIER}${dossierId}`;

/** The file whose aid has this key; undefined for a declared aid. */
export const dossierDeLAide = (aideId: string): string | undefined =>
  aideId.startsWith(CLE_DE_DOSSIER) ? aideId.slice(CLE_DE_DOSSIER.length) : undefined;

export const aideInscrite = (
  montantCentimes: number,
  accordeeLe: string,
  source: AideComptee['source'],
  transportRoutier = false,
): AideComptee => ({
  montantCentimes,
  accordeeLe,
  source,
  montantInitialCentimes: montantCentimes,
  transportRoutier,
  motifDeCorrection: null,
  corrigePar: null,
});

const fermerReservation = (comptes: Comptes, reservationId: string): void => {
  Reflect.deleteProperty(comptes.reservations, reservationId);
  comptes.reservationsCloses[reservationId] = true;
};

const changerAide = (comptes: Comptes, cle: string, change: Partial<AideComptee>): void => {
  const aide = comptes.aides[cle];
  if (aide) comptes.aides[cle] = { ...aide, ...change };
};

/** Mutates its state: copying every aid at each fact would make reading an account quadratic. */
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
      const transportRoutier = comptes.reservations[reservationId]?.transportRoutier;
      fermerReservation(comptes, reservationId);
      comptes.aides[cleDOctroi(dossierId)] = aideInscrite(montantCentimes, accordeeLe, 'octroyee', transportRoutier);
      break;
    }
    case 'OctroiCorrige.v1':
    case 'OctroiCorrige.v2': {
      const { aideId, nouveauMontantCentimes: montantCentimes, motif: motifDeCorrection } = event.data;
      const corrigePar = 'corrigePar' in event.data ? event.data.corrigePar : null;
      changerAide(comptes, aideId, { montantCentimes, motifDeCorrection, corrigePar });
      break;
    }
    case 'OctroiAjuste.v1':
      changerAide(comptes, cleDOctroi(event.data.dossierId), { montantCentimes: event.data.nouveauMontantCentimes });
      break;
    case 'PlafondDepasse.v1':
      for (const dossierId of event.data.dossiers) comptes.horsPlafond[dossierId] = true;
      break;
    case 'DepassementResorbe.v1':
      for (const dossierId of event.data.dossiers) Reflect.deleteProperty(comptes.horsPlafond, dossierId);
      break;
    default:
      event satisfies never;
  }
  return comptes;
};

export const compteDeMinimis: StreamModel<CompteDeMinimis, CompteDeMinimisEvent> = {
  category: 'compteDeMinimis',
  initialState: () => ({
    clotureExercice: '12-31',
    aides: dictionary(),
    reservations: dictionary(),
    reservationsCloses: dictionary(),
    horsPlafond: dictionary(),
  }),
  evolve,
  // Its facts do not say whose it is: the acts that read the company do.
  isVisibleTo: () => false,
};
