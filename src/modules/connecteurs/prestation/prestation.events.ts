import type { DomainEvent } from '#libs/event-sourcing';
import type { Conditions } from '../catalogue/catalogue.events';

export const MOTIFS_DE_CONTESTATION = ['non-realisee', 'incomplete', 'non-conforme-au-devis'] as const;
export type MotifDeContestation = (typeof MOTIFS_DE_CONTESTATION)[number];

export const MOTIFS_D_ANNULATION = [
  'a-la-demande-de-l-entreprise',
  'prestation-contestee',
  'certification-refusee',
  'fournisseur-defaillant',
] as const;
/** `echeance-depassee`: found by the clock. */
export type MotifDAnnulation = (typeof MOTIFS_D_ANNULATION)[number] | 'echeance-depassee';

export type MotifDeFinancementRefuse =
  | 'credits-insuffisants'
  | 'enveloppe-absente'
  | 'plafond-de-minimis'
  | 'aucune-regle-de-minimis'
  | 'plafond-apres-reunion';

interface Prestation {
  prestationId: string;
}

/** The company and its region, where somebody is told of the fact, and who accepted the quote for the company. */
interface Lieu {
  siren: string;
  region: string;
  devisAcceptePar: string;
}

/** The money that is held, or asked for, and where. */
export interface Financement {
  reservationId: string;
  enveloppeId: string;
  entrepriseUniqueId: string;
  aideCentimes: number;
  transportRoutier: boolean;
  /** Day of the quote, whose rule of de minimis applies. */
  accepteLe: string;
}

export type PrestationPrescrite = DomainEvent<
  'PrestationPrescrite.v1',
  Prestation & {
    siren: string;
    siret: string;
    region: string;
    /** The request that it comes from; null when the region prescribes. */
    demandeId: string | null;
    /** The service of the catalogue, in the version of that day. */
    code: string;
    version: number;
    conditions: Conditions;
    prescripteurId: string;
    /** The labelled connecteur who delivers it, and their company. */
    fournisseurId: string;
    fournisseurSiren: string;
    prescriteLe: string;
  }
>;

/** By the company. The supplier was labelled that day. The money is asked for. */
export type DevisAccepte = DomainEvent<
  'DevisAccepte.v1',
  Prestation & Financement & { prixCentimes: number; acceptePar: string; expireLe: string }
>;

export type CreditsDePrestationConfirmes = DomainEvent<
  'CreditsDePrestationConfirmes.v1',
  Prestation & Financement & { confirmesLe: string }
>;

export type FinancementDePrestationConfirme = DomainEvent<
  'FinancementDePrestationConfirme.v1',
  Prestation & { reservationId: string; regle: string; confirmeLe: string }
>;

/** What was held is freed; another quote may be accepted later. */
export type FinancementDePrestationRefuse = DomainEvent<
  'FinancementDePrestationRefuse.v1',
  Prestation & Financement & { motif: MotifDeFinancementRefuse; possibleLe: string | null; refuseLe: string }
>;

export type RealisationDeclaree = DomainEvent<
  'RealisationDeclaree.v1',
  Prestation &
    Lieu & {
      realiseeLe: string;
      declareePar: string;
      declareeLe: string;
      /** Last day for the company to confirm or contest, before its region is told of its silence. */
      reponseAvantLe: string;
    }
>;

export type RealisationConfirmee = DomainEvent<
  'RealisationConfirmee.v1',
  Prestation & { confirmeePar: string; confirmeeLe: string }
>;

export type RealisationContestee = DomainEvent<
  'RealisationContestee.v1',
  Prestation & { motif: MotifDeContestation; contesteePar: string; contesteeLe: string }
>;

/** The company did not answer in time. It is worth neither a confirmation nor a contestation: nothing is paid. */
export type SilenceSurRealisation = DomainEvent<
  'SilenceSurRealisation.v1',
  Prestation & { effet: 'signalee-a-la-region'; constateLe: string }
>;

/** The aid is granted that day, under the rule of its reservation. */
export type ServiceFaitCertifie = DomainEvent<
  'ServiceFaitCertifie.v1',
  Prestation & Financement & { regle: string; certifiePar: string; certifieLe: string }
>;

export type PrestationPayee = DomainEvent<
  'PrestationPayee.v1',
  Prestation & Lieu & { montantCentimes: number; reference: string; payeePar: string; payeeLe: string }
>;

/** `financement`: what is freed; null when nothing is held. */
export type PrestationAnnulee = DomainEvent<
  'PrestationAnnulee.v1',
  Prestation & {
    motif: MotifDAnnulation;
    financement: Financement | null;
    annuleePar: string | null;
    annuleeLe: string;
  }
>;

/** The account of the company is over its ceiling. */
/** The account is over its ceiling, and nothing is paid yet: the grant is taken back. */
export type CertificationRetiree = DomainEvent<
  'CertificationRetiree.v1',
  Prestation & Financement & { retireePar: string; retireeLe: string }
>;

export type PaiementDePrestationSuspendu = DomainEvent<
  'PaiementDePrestationSuspendu.v1',
  Prestation & { suspenduLe: string }
>;

export type PaiementDePrestationRepris = DomainEvent<
  'PaiementDePrestationRepris.v1',
  Prestation & { reprisLe: string }
>;

export type PrestationEvent =
  | PrestationPrescrite
  | DevisAccepte
  | CreditsDePrestationConfirmes
  | FinancementDePrestationConfirme
  | FinancementDePrestationRefuse
  | RealisationDeclaree
  | RealisationConfirmee
  | RealisationContestee
  | SilenceSurRealisation
  | ServiceFaitCertifie
  | PrestationPayee
  | PrestationAnnulee
  | CertificationRetiree
  | PaiementDePrestationSuspendu
  | PaiementDePrestationRepris;
