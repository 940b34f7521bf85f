import type { DomainEvent } from '#libs/event-sourcing';
import type { Role } from '#modules/habilitations';

/** What a region undertakes: which indicator it should move, with which budget, by when and by whom. */
export interface Action {
  readonly code: string;
  readonly intitule: string;
  readonly indicateur: string;
  readonly budgetCentimes: number;
  /** The role in charge. */
  readonly responsable: Role;
  readonly echeanceLe: string;
}

export type FeuilleDeRouteAdoptee = DomainEvent<
  'FeuilleDeRouteAdoptee.v1',
  { region: string; periode: string; actions: readonly Action[]; adopteePar: string; adopteeLe: string }
>;

export const MOTIFS_DE_REVISION_DE_FEUILLE = [
  'budget-modifie',
  'calendrier-modifie',
  'priorite-nouvelle',
  'action-abandonnee',
  'erreur-de-saisie',
] as const;
export type MotifDeRevisionDeFeuille = (typeof MOTIFS_DE_REVISION_DE_FEUILLE)[number];

/** Its actions replace those of the version before it. */
export type FeuilleDeRouteRevisee = DomainEvent<
  'FeuilleDeRouteRevisee.v1',
  {
    region: string;
    periode: string;
    version: number;
    motif: MotifDeRevisionDeFeuille;
    actions: readonly Action[];
    /** Codes of the actions that are no longer there. */
    retirees: readonly string[];
    reviseePar: string;
    reviseeLe: string;
  }
>;

export type ActionRealisee = DomainEvent<
  'ActionRealisee.v1',
  { region: string; periode: string; action: string; realiseePar: string; realiseeLe: string }
>;

export type FeuilleDeRouteEvent = FeuilleDeRouteAdoptee | FeuilleDeRouteRevisee | ActionRealisee;
