import type { DomainEvent } from '#libs/event-sourcing';
import type { Competence } from '../competences';
import type { Langue } from '../langues';
import type { CandidatClasse } from './classement';

export const ISSUES = ['aidee', 'non-aidee', 'injoignable', 'hors-champ'] as const;
export type Issue = (typeof ISSUES)[number];

export const MOTIFS_DE_DECLIN = ['indisponible', 'hors-competences', 'trop-loin', 'interet-dans-l-entreprise'] as const;
export type MotifDeDeclin = (typeof MOTIFS_DE_DECLIN)[number];

export type MotifDEscalade = 'aucun-candidat' | 'tous-ont-decline' | 'sans-reponse';
export type MotifDeReaffectation = 'suspension' | 'depart' | 'fin-de-label';

interface Demande {
  demandeId: string;
}

/** The company and its region, where somebody is told of the fact. */
interface Lieu {
  siren: string;
  region: string;
}

export type AccompagnementDemande = DomainEvent<
  'AccompagnementDemande.v1',
  Demande & {
    siren: string;
    /** The establishment that asks, its commune, EPCI (null when it has none), département and region. */
    siret: string;
    commune: string;
    epci: string | null;
    departement: string;
    region: string;
    /** Division of the NAF of the establishment; null when it is not known. */
    secteur: string | null;
    besoins: readonly Competence[];
    langue: Langue;
    demandePar: string;
    /** Whether the company asked, or its region for it. */
    origine: 'entreprise' | 'region';
    demandeLe: string;
  }
>;

/** The needs as the region understands them, which replace those of the company. */
export type DemandeQualifiee = DomainEvent<
  'DemandeQualifiee.v1',
  Demande & { besoins: readonly Competence[]; qualifieePar: string; qualifieeLe: string }
>;

/** Whoever might take it that day, the best first, with what each was judged on: the same inputs give the same order. */
export type ConnecteursClasses = DomainEvent<
  'ConnecteursClasses.v1',
  Demande & {
    /** Rank of this ranking of the request, from 1. */
    tour: number;
    bareme: string;
    classement: readonly CandidatClasse[];
    classesLe: string;
  }
>;

/** The first to accept has the request. `proposeePar`: who chose them; null when the ranking did. */
export type DemandeProposee = DomainEvent<
  'DemandeProposee.v1',
  Demande & Lieu & { tour: number; connecteurIds: readonly string[]; proposeePar: string | null; proposeeLe: string }
>;

export type PropositionDeclinee = DomainEvent<
  'PropositionDeclinee.v1',
  Demande & { connecteurId: string; motif: MotifDeDeclin; declineeLe: string }
>;

export type DemandePriseEnCharge = DomainEvent<
  'DemandePriseEnCharge.v1',
  Demande &
    Lieu & {
      departement: string;
      connecteurId: string;
      demandePar: string;
      /** The ranking from which they took it. */
      tour: number;
      /** Day since which it waited: that of the request, of its last reopening or of its last reassignment. */
      ouverteLe: string;
      priseEnChargeLe: string;
    }
>;

/** Told to a connecteur who held a place for it, and came too late. */
export type AttributionRefusee = DomainEvent<
  'AttributionRefusee.v1',
  Demande & Lieu & { connecteurId: string; motif: 'prise-par-un-autre' | 'proposition-close'; refuseeLe: string }
>;

export type DemandeRelancee = DomainEvent<
  'DemandeRelancee.v1',
  Demande &
    Lieu & {
      tour: number;
      /** Days since the first proposal of this ranking. */
      jours: number;
      /** Who had not answered. */
      connecteurIds: readonly string[];
      relanceeLe: string;
    }
>;

/** To the territorial referent. What is proposed stays open. */
export type DemandeEscaladee = DomainEvent<
  'DemandeEscaladee.v1',
  Demande & { motif: MotifDEscalade; escaladeeLe: string }
>;

/** The connecteur named no longer has it: it is ranked again. */
export type DemandeReaffectee = DomainEvent<
  'DemandeReaffectee.v1',
  Demande & { connecteurId: string; motif: MotifDeReaffectation; reaffecteeLe: string }
>;

export type AccompagnementClos = DomainEvent<
  'AccompagnementClos.v1',
  Demande & {
    /** Who had it in charge; null when nobody had. */
    connecteurId: string | null;
    issue: Issue;
    closPar: string;
    closLe: string;
  }
>;

export type DemandeAbandonnee = DomainEvent<
  'DemandeAbandonnee.v1',
  Demande & { connecteurId: string | null; abandonneePar: string; abandonneeLe: string }
>;

export type SatisfactionExprimee = DomainEvent<
  'SatisfactionExprimee.v1',
  Demande & {
    /** From 1 (not at all) to 5 (fully). */
    note: number;
    exprimeePar: string;
    exprimeeLe: string;
  }
>;

export type DemandeRouverte = DomainEvent<'DemandeRouverte.v1', Demande & { rouvertePar: string; rouverteLe: string }>;

export type DemandeAccompagnementEvent =
  | AccompagnementDemande
  | DemandeQualifiee
  | ConnecteursClasses
  | DemandeProposee
  | PropositionDeclinee
  | DemandePriseEnCharge
  | AttributionRefusee
  | DemandeRelancee
  | DemandeEscaladee
  | DemandeReaffectee
  | AccompagnementClos
  | DemandeAbandonnee
  | SatisfactionExprimee
  | DemandeRouverte;
