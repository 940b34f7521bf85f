import type { DomainEvent } from '#libs/event-sourcing';
import type { Objet } from '#modules/objets';

/** Credits of one region for one scheme and one year. */
export type EnveloppeOuverte = DomainEvent<
  'EnveloppeOuverte.v1',
  {
    enveloppeId: string;
    region: string;
    dispositifId: string;
    annee: number;
    montantCentimes: number;
    ouverteLe: string;
  }
>;

export type EnveloppeAbondee = DomainEvent<
  'EnveloppeAbondee.v1',
  { enveloppeId: string; region: string; annee: number; montantCentimes: number; decision: string; abondeeLe: string }
>;

export type EnveloppeReduite = DomainEvent<
  'EnveloppeReduite.v1',
  { enveloppeId: string; region: string; annee: number; montantCentimes: number; decision: string; reduiteLe: string }
>;

export type CreditsReserves = DomainEvent<
  'CreditsReserves.v2',
  {
    enveloppeId: string;
    region: string;
    annee: number;
    objet: Objet;
    reservationId: string;
    montantCentimes: number;
  }
>;

export type ReservationCreditsRefusee = DomainEvent<
  'ReservationCreditsRefusee.v2',
  {
    enveloppeId: string;
    objet: Objet;
    reservationId: string;
    montantCentimes: number;
    disponibleCentimes: number;
    motif: 'enveloppe-absente' | 'credits-insuffisants';
  }
>;

export type ReservationCreditsLiberee = DomainEvent<
  'ReservationCreditsLiberee.v2',
  {
    enveloppeId: string;
    region: string;
    annee: number;
    objet: Objet;
    reservationId: string;
    montantCentimes: number;
  }
>;

/** `montantCentimes` is committed; `libereCentimes`, the rest of the reservation, is available again. */
export type CreditsEngages = DomainEvent<
  'CreditsEngages.v2',
  {
    enveloppeId: string;
    region: string;
    annee: number;
    objet: Objet;
    reservationId: string;
    montantCentimes: number;
    libereCentimes: number;
  }
>;

/** `montantCentimes` is available again; `engageCentimes` is what the object still commits. */
export type CreditsDegages = DomainEvent<
  'CreditsDegages.v2',
  {
    enveloppeId: string;
    region: string;
    annee: number;
    objet: Objet;
    montantCentimes: number;
    engageCentimes: number;
  }
>;

export type EnveloppeEvent =
  | EnveloppeOuverte
  | EnveloppeAbondee
  | EnveloppeReduite
  | CreditsReserves
  | ReservationCreditsRefusee
  | ReservationCreditsLiberee
  | CreditsEngages
  | CreditsDegages;
