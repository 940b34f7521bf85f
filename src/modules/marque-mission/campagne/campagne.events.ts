import type { DomainEvent } from '#libs/event-sourcing';

export const NATURES_DE_CAMPAGNE = ['conference', 'salon', 'article', 'tutoriel', 'session-de-salaries'] as const;
export type NatureDeCampagne = (typeof NATURES_DE_CAMPAGNE)[number];

/** `code`: the origin code, which enrolments name. */
export type CampagneLancee = DomainEvent<
  'CampagneLancee.v1',
  {
    code: string;
    nature: NatureDeCampagne;
    intitule: string;
    /** FR, or the Insee code of the region that launched it. */
    territoire: string;
    /** As planned. */
    coutCentimes: number;
    lanceePar: string;
    lanceeLe: string;
  }
>;

/** Who came on one day, as numbers. */
export interface Frequentation {
  tenueLe: string;
  personnes: number;
  entreprises: number;
}

export type FrequentationRelevee = DomainEvent<
  'FrequentationRelevee.v1',
  Frequentation & { code: string; relevePar: string }
>;

/** Other numbers for a day that was recorded. */
export type FrequentationCorrigee = DomainEvent<
  'FrequentationCorrigee.v1',
  Frequentation & { code: string; corrigePar: string }
>;

/** Companies that came, from a file that is not kept. A company is counted once in a campaign, and each row once. */
export type EntreprisesVenues = DomainEvent<
  'EntreprisesVenues.v1',
  {
    code: string;
    /** First day, and the day of the rows without a date. */
    tenueLe: string;
    /** SHA-256 of the file. */
    empreinte: string;
    /** Rows of the file; those of companies that were counted already; those that were not counted. */
    lignes: number;
    dejaComptees: number;
    ecartees: number;
    venues: readonly { readonly siren: string; readonly venueLe: string }[];
    relevePar: string;
  }
>;

export type CampagneClose = DomainEvent<
  'CampagneClose.v1',
  {
    code: string;
    /** What it cost in the end. */
    coutCentimes: number;
    closePar: string;
    closeLe: string;
  }
>;

export type CampagneEvent =
  CampagneLancee | FrequentationRelevee | FrequentationCorrigee | EntreprisesVenues | CampagneClose;
