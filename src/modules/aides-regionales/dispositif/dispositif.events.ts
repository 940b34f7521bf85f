import type { DomainEvent } from '#libs/event-sourcing';

/** A region's scheme with the rules that its assembly voted. */
export type DispositifOuvert = DomainEvent<
  'DispositifOuvert.v1',
  {
    dispositifId: string;
    region: string;
    intitule: string;
    baseLegale: string;
    regime: 'de-minimis';
    tauxPointsDeBase: number;
    plancherCentimes: number;
    plafondCentimes: number;
    /** How long a validated proposal holds the money without a signature. */
    dureeReservationJours: number;
    ouvertLe: string;
  }
>;

export const MOTIFS_DE_FERMETURE = [
  'credits-epuises',
  'fin-de-programme',
  'remplace',
  'decision-de-l-assemblee',
] as const;
export type MotifDeFermeture = (typeof MOTIFS_DE_FERMETURE)[number];

export type DispositifFerme = DomainEvent<
  'DispositifFerme.v1',
  { dispositifId: string; region: string; fermeLe: string; motif: MotifDeFermeture }
>;

export type DispositifEvent = DispositifOuvert | DispositifFerme;
