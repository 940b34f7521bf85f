import type { DomainEvent } from '#libs/event-sourcing';
import type { Secteur } from '../secteurs';
import type { Taille } from '../tailles';

/** What quotas are set on. */
export const AXES = ['region', 'taille', 'secteur'] as const;
export type Axe = (typeof AXES)[number];

/** Companies that may be admitted at once with this code. */
export interface Plafond {
  code: string;
  plafond: number;
}

export interface Plafonds {
  regions: Plafond[];
  tailles: Plafond[];
  secteurs: Plafond[];
}

export const MOTIFS_D_OUVERTURE = ['recommandation-7', 'nouvelle-cohorte'] as const;
export type MotifDOuverture = (typeof MOTIFS_D_OUVERTURE)[number];

/** Every code of the three nomenclatures has its ceiling. `nomenclature` names the version of the sectors. */
export type ExperimentationOuverte = DomainEvent<
  'ExperimentationOuverte.v1',
  {
    experimentationId: string;
    places: number;
    plafonds: Plafonds;
    nomenclature: string;
    motif: MotifDOuverture;
    ouvertePar: string;
    ouverteLe: string;
  }
>;

export const MOTIFS_DE_QUOTA = [
  'quota-insuffisant',
  'equilibre-entre-regions',
  'equilibre-entre-tailles',
  'equilibre-entre-secteurs',
  'credits-disponibles',
  'credits-insuffisants',
] as const;
export type MotifDeQuota = (typeof MOTIFS_DE_QUOTA)[number];

export type QuotaFixe = DomainEvent<
  'QuotaFixe.v1',
  {
    experimentationId: string;
    axe: Axe;
    code: string;
    plafond: number;
    motif: MotifDeQuota;
    fixePar: string;
    fixeLe: string;
  }
>;

export const MOTIFS_DE_PLACES = ['credits-disponibles', 'credits-insuffisants', 'decision-ministerielle'] as const;
export type MotifDePlaces = (typeof MOTIFS_DE_PLACES)[number];

export type PlacesFixees = DomainEvent<
  'PlacesFixees.v1',
  { experimentationId: string; places: number; motif: MotifDePlaces; fixeesPar: string; fixeesLe: string }
>;

/** `rang`: which of its applications, in the order in which the company made them. */
export interface Candidature {
  siren: string;
  rang: number;
  region: string;
  taille: Taille;
  secteur: Secteur;
}

/** `numero` is that of its place: the lowest free one. */
export type EntrepriseAdmise = DomainEvent<
  'EntrepriseAdmise.v1',
  Candidature & { experimentationId: string; numero: number; admiseLe: string }
>;

export const OBSTACLES = ['places', 'region', 'taille', 'secteur'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** `ordre` grows with each company that waits: the list is read in it. `obstacles`: what has no room. */
export type EntrepriseMiseEnAttente = DomainEvent<
  'EntrepriseMiseEnAttente.v1',
  Candidature & { experimentationId: string; ordre: number; obstacles: Obstacle[]; miseEnAttenteLe: string }
>;

export type EntreprisePromue = DomainEvent<
  'EntreprisePromue.v1',
  Candidature & { experimentationId: string; numero: number; promueLe: string }
>;

export const MOTIFS_DE_SORTIE = [
  'depart-volontaire',
  'projet-abandonne',
  'plus-une-pme',
  'cessation',
  'manquement',
  'declaration-inexacte',
] as const;
export type MotifDeSortie = (typeof MOTIFS_DE_SORTIE)[number];

/** `numero` is the place that it frees; null for a company that waited. */
export type EntrepriseSortie = DomainEvent<
  'EntrepriseSortie.v1',
  Candidature & { experimentationId: string; numero: number | null; motif: MotifDeSortie; sortieLe: string }
>;

/** Its admissibility came when the cohort was closed: it is neither admitted nor on the list. */
export type EntrepriseEcartee = DomainEvent<
  'EntrepriseEcartee.v1',
  Candidature & { experimentationId: string; ecarteeLe: string }
>;

export type ExperimentationDemarree = DomainEvent<
  'ExperimentationDemarree.v1',
  { experimentationId: string; demarreePar: string; demarreeLe: string }
>;

export interface MembreDuGroupe {
  siren: string;
  rang: number;
}

/**
 * Who is compared with whom, once for all. `position` is that of the last fact of the cohort before, from which the lists can be made
 * again; each is in the order of the SIREN. Whoever is promoted or leaves afterwards stays in the group where they stand here.
 */
export type GroupesDeComparaisonFiges = DomainEvent<
  'GroupesDeComparaisonFiges.v1',
  {
    experimentationId: string;
    position: string;
    admises: MembreDuGroupe[];
    attente: MembreDuGroupe[];
    figesPar: string;
    figesLe: string;
  }
>;

export type ExperimentationEvaluee = DomainEvent<
  'ExperimentationEvaluee.v1',
  { experimentationId: string; evalueePar: string; evalueeLe: string }
>;

export const MOTIFS_DE_CLOTURE = ['terme-atteint', 'arret-anticipe'] as const;
export type MotifDeCloture = (typeof MOTIFS_DE_CLOTURE)[number];

/** `membres`: every company that was admitted or waited that day. Their status ends with it. */
export type ExperimentationClose = DomainEvent<
  'ExperimentationClose.v1',
  {
    experimentationId: string;
    motif: MotifDeCloture;
    membres: { siren: string; rang: number }[];
    closePar: string;
    closeLe: string;
  }
>;

export type ExperimentationEvent =
  | ExperimentationOuverte
  | QuotaFixe
  | PlacesFixees
  | EntrepriseAdmise
  | EntrepriseMiseEnAttente
  | EntreprisePromue
  | EntrepriseSortie
  | EntrepriseEcartee
  | ExperimentationDemarree
  | GroupesDeComparaisonFiges
  | ExperimentationEvaluee
  | ExperimentationClose;
