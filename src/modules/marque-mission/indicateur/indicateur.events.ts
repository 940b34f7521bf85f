import type { DomainEvent } from '#libs/event-sourcing';
import type { Role } from '#modules/habilitations';
import type { NomDeFormule } from '../formules';

/** How an indicator is computed, in a version that is never changed. */
export interface Definition {
  readonly version: number;
  readonly formule: NomDeFormule;
  /** Code of the external series that the formula reads; null for a formula that reads facts only. */
  readonly serie: string | null;
  /** Whom or what it counts. */
  readonly population: string;
  readonly source: string;
}

export const SENS = ['a-augmenter', 'a-diminuer'] as const;
export type Sens = (typeof SENS)[number];

/** With its first definition. */
export type IndicateurDefini = DomainEvent<
  'IndicateurDefini.v1',
  Definition & {
    code: string;
    intitule: string;
    /** The recommendation of March 2017 that it follows, from 1 to 7. */
    recommandation: number;
    sens: Sens;
    /** The role that answers for it. */
    proprietaire: Role;
    definiPar: string;
    definiLe: string;
  }
>;

export const MOTIFS_DE_DEFINITION = [
  'population-precisee',
  'formule-corrigee',
  'source-remplacee',
  'demande-d-un-controle',
] as const;
export type MotifDeDefinition = (typeof MOTIFS_DE_DEFINITION)[number];

/** Replaces the definition before it, for the readings to come. */
export type DefinitionPubliee = DomainEvent<
  'DefinitionPubliee.v1',
  Definition & { code: string; motif: MotifDeDefinition; publieePar: string; publieeLe: string }
>;

/** Among the published figures that compete, the one from which the indicator starts. */
export type ReferenceDesignee = DomainEvent<
  'ReferenceDesignee.v1',
  { code: string; reference: string; designeePar: string; designeeLe: string }
>;

/** A value that is expected on a day, as a whole number of the unit's smallest part. */
export interface Jalon {
  readonly le: string;
  readonly valeur: number;
}

export const MOTIFS_DE_CIBLE = [
  'premiere-cible',
  'moyens-modifies',
  'calendrier-modifie',
  'definition-modifiee',
] as const;
export type MotifDeCible = (typeof MOTIFS_DE_CIBLE)[number];

/** The trajectory of a territory: it starts at the first point, and the last one is the target. Replaces the one before it. */
export type CibleFixee = DomainEvent<
  'CibleFixee.v1',
  {
    code: string;
    /** FR, or the Insee code of a region. */
    territoire: string;
    rang: number;
    motif: MotifDeCible;
    jalons: readonly Jalon[];
    fixeePar: string;
    fixeeLe: string;
  }
>;

export type IndicateurRetire = DomainEvent<
  'IndicateurRetire.v1',
  { code: string; retirePar: string; retireLe: string }
>;

export type IndicateurEvent = IndicateurDefini | DefinitionPubliee | ReferenceDesignee | CibleFixee | IndicateurRetire;
