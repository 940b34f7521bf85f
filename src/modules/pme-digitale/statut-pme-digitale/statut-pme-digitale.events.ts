import type { DomainEvent } from '#libs/event-sourcing';
import type { Secteur } from '../secteurs';
import type { Taille } from '../tailles';

/** `rang`: which application of the company, in the order in which it made them. */
interface DUneCandidature {
  siren: string;
  rang: number;
  experimentationId: string;
}

/** `region` is that of the establishment for which the status is asked. */
export type StatutDemande = DomainEvent<
  'StatutDemande.v1',
  DUneCandidature & { siret: string; region: string; demandePar: string; demandeLe: string }
>;

/** `regle` judged that it is an SME, and of which size; `nomenclature` gave the sector of its activity. */
export type CandidatureAdmissible = DomainEvent<
  'CandidatureAdmissible.v1',
  DUneCandidature & {
    region: string;
    taille: Taille;
    secteur: Secteur;
    regle: string;
    nomenclature: string;
    admissiblePar: string;
    admissibleLe: string;
  }
>;

export const MOTIFS_DE_REFUS_DU_STATUT = [
  'pas-une-pme',
  'activite-hors-du-programme',
  'declaration-inexacte',
  'entreprise-en-difficulte',
] as const;
export type MotifDeRefusDuStatut = (typeof MOTIFS_DE_REFUS_DU_STATUT)[number];

export type StatutRefuse = DomainEvent<
  'StatutRefuse.v1',
  DUneCandidature & { motifs: MotifDeRefusDuStatut[]; refusePar: string; refuseLe: string }
>;

/** The cohort answered: no room yet. */
export type StatutMisEnAttente = DomainEvent<'StatutMisEnAttente.v1', DUneCandidature & { misEnAttenteLe: string }>;

/** The cohort answered: a place, by its number. */
export type StatutObtenu = DomainEvent<'StatutObtenu.v1', DUneCandidature & { numero: number; obtenuLe: string }>;

export const MOTIFS_DE_SUSPENSION_DU_STATUT = [
  'controle-en-cours',
  'obligations-non-tenues',
  'demande-de-l-inspection-du-travail',
] as const;
export type MotifDeSuspensionDuStatut = (typeof MOTIFS_DE_SUSPENSION_DU_STATUT)[number];

/** The company keeps its place meanwhile. */
export type StatutSuspendu = DomainEvent<
  'StatutSuspendu.v1',
  DUneCandidature & { motif: MotifDeSuspensionDuStatut; suspenduPar: string; suspenduLe: string }
>;

export type StatutRetabli = DomainEvent<
  'StatutRetabli.v1',
  DUneCandidature & { numero: number; retabliPar: string; retabliLe: string }
>;

export const MOTIFS_DE_DEPART = ['depart-volontaire', 'projet-abandonne'] as const;
export type MotifDeDepart = (typeof MOTIFS_DE_DEPART)[number];

/** The company leaves, or withdraws its application. */
export type StatutQuitte = DomainEvent<
  'StatutQuitte.v1',
  DUneCandidature & { motif: MotifDeDepart; quittePar: string; quitteLe: string }
>;

export const MOTIFS_DE_FIN_DU_STATUT = ['plus-une-pme', 'cessation', 'manquement', 'declaration-inexacte'] as const;
export type MotifDeFinDuStatut = (typeof MOTIFS_DE_FIN_DU_STATUT)[number];

/** `terminePar` is null when the status ends with its cohort. */
export type StatutTermine = DomainEvent<
  'StatutTermine.v1',
  DUneCandidature & {
    motif: MotifDeFinDuStatut | 'experimentation-close';
    terminePar: string | null;
    termineLe: string;
  }
>;

export type StatutPmeDigitaleEvent =
  | StatutDemande
  | CandidatureAdmissible
  | StatutRefuse
  | StatutMisEnAttente
  | StatutObtenu
  | StatutSuspendu
  | StatutRetabli
  | StatutQuitte
  | StatutTermine;
