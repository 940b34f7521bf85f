import type { DomainEvent } from '#libs/event-sourcing';

export const UNITES_DE_SERIE = ['nombre', 'pour-cent'] as const;
/** `pour-cent`: hundredths of a per cent, as whole numbers. */
export type UniteDeSerie = (typeof UNITES_DE_SERIE)[number];

export interface ValeurDeSerie {
  /** FR, or the Insee code of a region. */
  readonly territoire: string;
  readonly annee: number;
  readonly valeur: number;
}

/** One edition of a series that somebody else publishes. It is never overwritten: a later edition stands beside it. */
export type EditionImportee = DomainEvent<
  'EditionImportee.v1',
  {
    serie: string;
    edition: string;
    rang: number;
    /** What the publisher counts, in this edition. */
    definition: string;
    unite: UniteDeSerie;
    source: string;
    publieeLe: string;
    /** Made up for the simulated year. */
    fictive: boolean;
    /** SHA-256 of the file, in hexadecimal. */
    empreinte: string;
    valeurs: readonly ValeurDeSerie[];
    importeePar: string;
    importeeLe: string;
  }
>;

export type SerieEvent = EditionImportee;
