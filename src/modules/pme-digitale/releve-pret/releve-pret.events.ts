import type { DomainEvent } from '#libs/event-sourcing';
import type { Partie } from '../convention-pret/contenu';
import type { Couts } from '../couts';

export const LIGNES_DE_FACTURE = ['salaires', 'charges', 'frais-professionnels'] as const;
export type LigneDeFacture = (typeof LIGNES_DE_FACTURE)[number];

export const MOTIFS_DE_CONTESTATION_DE_RELEVE = [
  'heures-inexactes',
  'montants-inexacts',
  'frais-non-justifies',
  'travail-non-fait',
] as const;
export type MotifDeContestationDeReleve = (typeof MOTIFS_DE_CONTESTATION_DE_RELEVE)[number];

/** SHA-256 of a document that its company keeps, and what it supports. */
export interface Justificatif {
  readonly ligne: LigneDeFacture;
  readonly empreinte: string;
}

/** A statement by its number in its month. */
interface Designe {
  conventionId: string;
  /** Such as `2026-09`. */
  mois: string;
  rang: number;
}

/** The two companies as the convention names them. */
interface Societes {
  preteuseSiren: string;
  preteuseRegion: string;
  utilisatriceSiren: string;
  utilisatriceRegion: string;
}

interface Montants {
  /** Hundredths of an hour. */
  heuresCentiemes: number;
  couts: Couts;
  /** What is invoiced of each of them. */
  facture: Couts;
  coutCentimes: number;
  factureCentimes: number;
  justificatifs: readonly Justificatif[];
}

/** What the convention says on that day. */
interface Termes {
  /** The lent employee, who acts for neither company. */
  salarieId: string;
  competence: string;
  amortissementVerseA: Partie;
  /** Month in which the loan began, or the earliest of those that it goes on with: amortised months count from it. */
  premierMois: string;
}

export type RelevePretSaisi = DomainEvent<
  'RelevePretSaisi.v1',
  Designe & Societes & Montants & Termes & { saisiPar: string; saisiLe: string }
>;

export type RelevePretValide = DomainEvent<
  'RelevePretValide.v1',
  Designe & Societes & { validePar: string; valideLe: string }
>;

export type RelevePretConteste = DomainEvent<
  'RelevePretConteste.v1',
  Designe & Societes & { motif: MotifDeContestationDeReleve; contestePar: string; contesteLe: string }
>;

/** Another statement of the month. It takes the place of the one before, whose facts stay, and is validated anew. */
export type RelevePretRectifie = DomainEvent<
  'RelevePretRectifie.v1',
  Designe &
    Societes &
    Montants &
    Termes & {
      rangRemplace: number;
      /** Number of the newest one that was validated, which counts until this one is; null before any. */
      rangValide: number | null;
      saisiPar: string;
      saisiLe: string;
    }
>;

export type RelevePretEvent = RelevePretSaisi | RelevePretValide | RelevePretConteste | RelevePretRectifie;
