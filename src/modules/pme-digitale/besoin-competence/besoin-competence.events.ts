import type { DomainEvent } from '#libs/event-sourcing';
import type { Annonce } from '../annonce';
import type { OffreClassee } from '../rapprochement';

export const MOTIFS_DE_POURVOI_REFUSE = ['besoin-ferme', 'besoin-pourvu'] as const;
export type MotifDePourvoiRefuse = (typeof MOTIFS_DE_POURVOI_REFUSE)[number];

interface Besoin {
  besoinId: string;
}

export type BesoinPublie = DomainEvent<'BesoinPublie.v1', Besoin & Annonce & { publiePar: string; publieLe: string }>;

export type BesoinRetire = DomainEvent<'BesoinRetire.v1', Besoin & { retirePar: string; retireLe: string }>;

/** The day after its last day, when nobody meets it. */
export type BesoinExpire = DomainEvent<'BesoinExpire.v1', Besoin & { expireLe: string }>;

/** The offers that could meet it that day, the best first, with what each was judged on: the same inputs give the same order. */
export type OffresClassees = DomainEvent<
  'OffresClassees.v1',
  Besoin & {
    /** Rank of this ranking of the need, from 1. */
    tour: number;
    bareme: string;
    classement: readonly OffreClassee[];
    classeesLe: string;
  }
>;

/** By a match that both companies accepted, whose part of the offer is held. */
export type BesoinPourvu = DomainEvent<
  'BesoinPourvu.v1',
  Besoin & { appariementId: string; offreId: string; pourvuLe: string }
>;

export type PourvoiRefuse = DomainEvent<
  'PourvoiRefuse.v1',
  Besoin & { appariementId: string; offreId: string; motif: MotifDePourvoiRefuse; refuseLe: string }
>;

/** The match that met it was declined. */
/** `au` is the last day of the need. */
export type BesoinRouvert = DomainEvent<
  'BesoinRouvert.v1',
  Besoin & { appariementId: string; au: string; rouvertLe: string }
>;

export type BesoinCompetenceEvent =
  BesoinPublie | BesoinRetire | BesoinExpire | OffresClassees | BesoinPourvu | PourvoiRefuse | BesoinRouvert;
