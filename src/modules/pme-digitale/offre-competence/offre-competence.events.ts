import type { DomainEvent } from '#libs/event-sourcing';
import type { Annonce } from '../annonce';

export const NATURES_D_OFFRE = ['competences', 'direction-numerique-partagee'] as const;
/** `direction-numerique-partagee`: a Chief Digital Officer whose time several companies share. */
export type NatureDOffre = (typeof NATURES_D_OFFRE)[number];

export const MOTIFS_DE_PART_REFUSEE = ['offre-fermee', 'part-insuffisante'] as const;
export type MotifDePartRefusee = (typeof MOTIFS_DE_PART_REFUSEE)[number];

interface Offre {
  offreId: string;
}

interface Part {
  appariementId: string;
  besoinId: string;
  partPourCent: number;
  du: string;
  au: string;
}

export type OffrePubliee = DomainEvent<
  'OffrePubliee.v1',
  Offre & Annonce & { nature: NatureDOffre; publieePar: string; publieeLe: string }
>;

/** No other match is made of it. The parts that are held stay. */
export type OffreRetiree = DomainEvent<'OffreRetiree.v1', Offre & { retireePar: string; retireeLe: string }>;

/** The day after its last day. */
export type OffreExpiree = DomainEvent<'OffreExpiree.v1', Offre & { expireeLe: string }>;

/** A match that both companies accepted holds a part of it. */
export type PartDOffrePrise = DomainEvent<'PartDOffrePrise.v1', Offre & Part & { priseLe: string }>;

export type PartDOffreRefusee = DomainEvent<
  'PartDOffreRefusee.v1',
  Offre & Part & { motif: MotifDePartRefusee; refuseeLe: string }
>;

export type PartDOffreRendue = DomainEvent<'PartDOffreRendue.v1', Offre & { appariementId: string; rendueLe: string }>;

export type OffreCompetenceEvent =
  OffrePubliee | OffreRetiree | OffreExpiree | PartDOffrePrise | PartDOffreRefusee | PartDOffreRendue;
