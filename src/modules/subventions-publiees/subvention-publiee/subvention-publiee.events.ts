import type { DomainEvent } from '#libs/event-sourcing';

/** One record of a published file. The name of the beneficiary is in the person vault. */
interface Contenu {
  empreinte: string;
  attribuantSiren: string;
  attribuantNom: string;
  beneficiaireNumero: string;
  beneficiaireId: string;
  annee: number;
  /** The published day, or the year alone: `2017-06-10` or `2014`. */
  date: string;
  montantCentimes: number;
  objet: string | null;
  nature: string | null;
  referenceDecision: string | null;
  rang: number;
}

interface ContenuRepris extends Contenu {
  /** SHA-256 of the name and content of the published file, in hexadecimal: what one file gave can be undone together. */
  reprise: string;
}

interface Retrait {
  empreinte: string;
  reprise: string;
  attribuantSiren: string;
  attribuantNom: string;
  annee: number;
  montantCentimes: number;
  motif: string;
}

/** The first version does not say which file the record comes from, and is no longer written. */
type SubventionPublieeAvant = DomainEvent<'SubventionPubliee.v1', Contenu>;

export type SubventionPubliee = DomainEvent<'SubventionPubliee.v2', ContenuRepris>;

export type SubventionRetiree = DomainEvent<'SubventionRetiree.v1', Retrait>;

export type FaitDeSubvention = SubventionPublieeAvant | SubventionPubliee | SubventionRetiree;
