import type { DomainEvent } from '#libs/event-sourcing';
import type { Profil } from './profil';

export const ELEMENTS_DE_CANDIDATURE = [
  'commune',
  'departements',
  'competences',
  'secteurs',
  'langues',
  'experience',
] as const;
export type ElementDeCandidature = (typeof ELEMENTS_DE_CANDIDATURE)[number];

/** What brought a connecteur to the programme, as they say when they apply. */
export const ORIGINES_DE_CONNECTEUR = [
  'connecteur',
  'partenaire',
  'region',
  'campagne',
  'bouche-a-oreille',
  'autre',
] as const;
export type OrigineDeConnecteur = (typeof ORIGINES_DE_CONNECTEUR)[number];

export const MOTIFS_DE_REFUS = [
  'competences-insuffisantes',
  'territoire-deja-couvert',
  'interet-commercial',
  'candidature-incomplete',
] as const;
export type MotifDeRefus = (typeof MOTIFS_DE_REFUS)[number];

export const MOTIFS_DE_SUSPENSION = ['manquement-a-la-charte', 'injoignable', 'reclamation', 'a-sa-demande'] as const;
export type MotifDeSuspension = (typeof MOTIFS_DE_SUSPENSION)[number];

export const MOTIFS_DE_SORTIE = ['a-sa-demande', 'manquement-a-la-charte', 'fin-d-activite'] as const;
export type MotifDeSortie = (typeof MOTIFS_DE_SORTIE)[number];

/** Why a connecteur hands over every request in their charge. */
export type MotifDeRemise = 'suspension' | 'depart' | 'fin-de-label';

/** Why a place is free again. */
export type MotifDePlaceRendue = 'prise-par-un-autre' | 'proposition-close' | 'demande-close' | 'demande-reaffectee';

interface Connecteur {
  /** The person, by their id in the vault. */
  connecteurId: string;
}

/** Also when a candidate who was refused, or a connecteur who left, applies again. */
export type CandidatureConnecteurDeposee = DomainEvent<
  'CandidatureConnecteurDeposee.v1',
  Connecteur & Profil & { origine: OrigineDeConnecteur; deposeeLe: string }
>;

export type ComplementDemande = DomainEvent<
  'ComplementDemande.v1',
  Connecteur & { elements: readonly ElementDeCandidature[]; demandePar: string; demandeLe: string }
>;

export type CandidatureCompletee = DomainEvent<
  'CandidatureCompletee.v1',
  Connecteur & Profil & { completeeLe: string }
>;

export type ConnecteurAccepte = DomainEvent<
  'ConnecteurAccepte.v1',
  Connecteur & {
    /** Requests that may be in their charge at once, until they say how many. */
    capacite: number;
    acceptePar: string;
    accepteLe: string;
  }
>;

export type CandidatureConnecteurRefusee = DomainEvent<
  'CandidatureConnecteurRefusee.v1',
  Connecteur & { motifs: readonly MotifDeRefus[]; refuseePar: string; refuseeLe: string }
>;

export type CharteConnecteurSignee = DomainEvent<
  'CharteConnecteurSignee.v1',
  Connecteur & {
    /** SHA-256 of the text that is signed, and the rank of its version that day. */
    empreinte: string;
    version: number;
    signeeLe: string;
  }
>;

export type ProfilDefini = DomainEvent<'ProfilDefini.v1', Connecteur & Profil & { definiLe: string }>;

export type CapaciteDefinie = DomainEvent<
  'CapaciteDefinie.v1',
  Connecteur & {
    /** Requests in charge at once. Those in charge beyond it stay. */
    capacite: number;
    definieLe: string;
  }
>;

/** First and last day, both included. The delegate may close and follow their requests meanwhile. */
export interface Absence {
  du: string;
  au: string;
  delegueId: string | null;
}

export type AbsenceDeclaree = DomainEvent<'AbsenceDeclaree.v1', Connecteur & Absence & { declareeLe: string }>;

export type AbsenceAnnulee = DomainEvent<'AbsenceAnnulee.v1', Connecteur & { du: string; annuleeLe: string }>;

/** Every company in which they have an interest that day: it replaces the list before. */
export type InteretsDuConnecteurDeclares = DomainEvent<
  'InteretsDuConnecteurDeclares.v1',
  Connecteur & { sirens: readonly string[]; declaresLe: string }
>;

export type ConnecteurSuspendu = DomainEvent<
  'ConnecteurSuspendu.v1',
  Connecteur & { motif: MotifDeSuspension; suspenduPar: string; suspenduLe: string }
>;

export type ConnecteurRetabli = DomainEvent<
  'ConnecteurRetabli.v1',
  Connecteur & { retabliPar: string; retabliLe: string }
>;

export type ConnecteurSorti = DomainEvent<
  'ConnecteurSorti.v1',
  Connecteur & { motif: MotifDeSortie; sortiPar: string; sortiLe: string }
>;

export type ConsentementAnnuaireDonne = DomainEvent<'ConsentementAnnuaireDonne.v1', Connecteur & { donneLe: string }>;

export type ConsentementAnnuaireRetire = DomainEvent<
  'ConsentementAnnuaireRetire.v1',
  Connecteur & { retireLe: string }
>;

/** Taken before the request is asked for: the stream of the request says who has it. */
export type PlacePrise = DomainEvent<'PlacePrise.v1', Connecteur & { demandeId: string; priseLe: string }>;

export type PlaceRendue = DomainEvent<
  'PlaceRendue.v1',
  Connecteur & { demandeId: string; motif: MotifDePlaceRendue; rendueLe: string }
>;

/** The requests for which a place is held are to be given to others. Each place is free once its request is. */
export type DemandesRemises = DomainEvent<
  'DemandesRemises.v1',
  Connecteur & { motif: MotifDeRemise; demandes: readonly string[]; remisesLe: string }
>;

export type ConnecteurEvent =
  | CandidatureConnecteurDeposee
  | ComplementDemande
  | CandidatureCompletee
  | ConnecteurAccepte
  | CandidatureConnecteurRefusee
  | CharteConnecteurSignee
  | ProfilDefini
  | CapaciteDefinie
  | AbsenceDeclaree
  | AbsenceAnnulee
  | InteretsDuConnecteurDeclares
  | ConnecteurSuspendu
  | ConnecteurRetabli
  | ConnecteurSorti
  | ConsentementAnnuaireDonne
  | ConsentementAnnuaireRetire
  | PlacePrise
  | PlaceRendue
  | DemandesRemises;
