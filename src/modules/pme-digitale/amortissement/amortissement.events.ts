import type { DomainEvent } from '#libs/event-sourcing';
import type { Amortissement } from '../couts';

export const MOTIFS_DE_REFUS_D_AMORTISSEMENT = [
  'justificatifs-non-produits',
  'pret-non-conforme',
  'statut-perdu',
  'plafond-de-minimis',
] as const;
export type MotifDeRefusDAmortissement = (typeof MOTIFS_DE_REFUS_D_AMORTISSEMENT)[number];

export type MotifDeFinancementDAmortissement =
  | 'credits-insuffisants'
  | 'enveloppe-absente'
  | 'plafond-de-minimis'
  | 'aucune-regle-de-minimis'
  | 'plafond-apres-reunion';

/** A request by its number in the month of its loan. */
interface Designe {
  conventionId: string;
  /** Such as `2026-09`. */
  mois: string;
  numero: number;
}

/** The company that the convention names to receive it, and its region, which pays. */
interface Beneficiaire {
  siren: string;
  region: string;
}

/** The money that is asked for or held, and where. */
export interface FinancementDAmortissement {
  reservationId: string;
  enveloppeId: string;
  entrepriseUniqueId: string;
  montantCentimes: number;
  transportRoutier: boolean;
  /** Its rule of de minimis applies. */
  retenuLe: string;
}

/** What is due for the month by the parameters of its first day; the request is for what is not paid yet. */
export type AmortissementDemande = DomainEvent<
  'AmortissementDemande.v1',
  Designe &
    Beneficiaire & {
      /** Number of the validated statement. */
      rangDuReleve: number;
      coutCentimes: number;
      factureCentimes: number;
      tauxPointsDeBase: number;
      plafondCentimes: number;
      plafonnePar: Amortissement['plafonnePar'];
      duCentimes: number;
      dejaPayeCentimes: number;
      montantCentimes: number;
      transportRoutier: boolean;
      /** Who wrote and validated the statement: neither instructs nor pays. */
      saisiPar: string;
      validePar: string;
      demandePar: string;
      demandeLe: string;
    }
>;

/** The region accepts it, once there is money. */
export type AmortissementRetenu = DomainEvent<
  'AmortissementRetenu.v1',
  Designe & FinancementDAmortissement & { retenuPar: string }
>;

export type CreditsDAmortissementConfirmes = DomainEvent<
  'CreditsDAmortissementConfirmes.v1',
  Designe & FinancementDAmortissement & { confirmesLe: string }
>;

/** Envelope and account both hold it: it is granted, on behalf of who accepted it. */
export type AmortissementAccorde = DomainEvent<
  'AmortissementAccorde.v1',
  Designe & FinancementDAmortissement & { regle: string; accordePar: string; accordeLe: string }
>;

/** What was held is freed; the region may accept it again later. */
export type FinancementDAmortissementRefuse = DomainEvent<
  'FinancementDAmortissementRefuse.v1',
  Designe &
    FinancementDAmortissement & {
      motif: MotifDeFinancementDAmortissement;
      possibleLe: string | null;
      refuseLe: string;
    }
>;

/** `financement`: what was granted and is taken back; null when nothing was. */
export type AmortissementRefuse = DomainEvent<
  'AmortissementRefuse.v1',
  Designe & {
    motif: MotifDeRefusDAmortissement;
    financement: FinancementDAmortissement | null;
    refusePar: string;
    refuseLe: string;
  }
>;

/** Its statement was replaced before it was paid. `octroye`: whether what was held was granted. */
export type AmortissementCaduc = DomainEvent<
  'AmortissementCaduc.v1',
  Designe & {
    rangDuReleve: number;
    financement: FinancementDAmortissement | null;
    octroye: boolean;
    caducLe: string;
  }
>;

export type AmortissementPaye = DomainEvent<
  'AmortissementPaye.v1',
  Designe & Beneficiaire & { montantCentimes: number; reference: string; payePar: string; payeLe: string }
>;

/** After another statement of a month that was paid: what was overpaid is a claim, what is missing may be asked for. */
export type AmortissementRegularise = DomainEvent<
  'AmortissementRegularise.v1',
  Designe &
    Beneficiaire & {
      rangDuReleve: number;
      duCentimes: number;
      payeCentimes: number;
      /** The whole claim, which takes the place of an earlier one. */
      tropPercuCentimes: number;
      complementCentimes: number;
      regulariseLe: string;
    }
>;

/** Part of the claim, or all of it, came back to the region. Money that comes back funds nothing else of the envelope. */
export type TropPercuRecouvre = DomainEvent<
  'TropPercuRecouvre.v1',
  Designe &
    Beneficiaire & {
      reference: string;
      montantCentimes: number;
      /** What is left of the claim. */
      creanceCentimes: number;
      /** What the company still holds of each request that it gave money back of, and the undertaking that it counts for. */
      restes: readonly { numero: number; entrepriseUniqueId: string; detenuCentimes: number }[];
      recouvrePar: string;
      recouvreLe: string;
    }
>;

export type PaiementDAmortissementSuspendu = DomainEvent<
  'PaiementDAmortissementSuspendu.v1',
  Designe & { suspenduLe: string }
>;

export type PaiementDAmortissementRepris = DomainEvent<
  'PaiementDAmortissementRepris.v1',
  Designe & { reprisLe: string }
>;

export type AmortissementEvent =
  | AmortissementDemande
  | AmortissementRetenu
  | CreditsDAmortissementConfirmes
  | AmortissementAccorde
  | FinancementDAmortissementRefuse
  | AmortissementRefuse
  | AmortissementCaduc
  | AmortissementPaye
  | AmortissementRegularise
  | TropPercuRecouvre
  | PaiementDAmortissementSuspendu
  | PaiementDAmortissementRepris;
