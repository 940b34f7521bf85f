import type { DomainEvent } from '#libs/event-sourcing';
import type { Technologie } from '../intensite-numerique';

export const MOMENTS_DE_DECLARATION = ['initiale', 'finale'] as const;
export type MomentDeDeclaration = (typeof MOMENTS_DE_DECLARATION)[number];

/** What a company tells of itself. `technologies` are codes of the version of the index that the fact names. */
export interface SituationDePme {
  /** Persons employed, in whole persons. */
  effectif: number;
  /** Without tax, of the last closed year, in cents. */
  chiffreDAffairesCentimes: number;
  /** Share of the turnover that is sold online, in whole per cent. */
  ventesEnLignePourCent: number;
  technologies: Technologie[];
  /** Hours of digital skill that the company lacks in a month, in whole hours. */
  heuresManquantesParMois: number;
}

/** Which application of which company. `region` is that of the application. */
export interface DeLaCandidature {
  siren: string;
  rang: number;
  experimentationId: string;
  region: string;
}

/** `nomenclature` is the version of the Digital Intensity Index of both declarations. */
export type SituationInitialeDeclaree = DomainEvent<
  'SituationInitialeDeclaree.v1',
  DeLaCandidature &
    SituationDePme & {
      nomenclature: string;
      demandeLe: string;
      finaleDu: string;
      finaleAvantLe: string;
      declareePar: string;
      declareeLe: string;
    }
>;

export type SituationFinaleDeclaree = DomainEvent<
  'SituationFinaleDeclaree.v1',
  DeLaCandidature & SituationDePme & { nomenclature: string; declareePar: string; declareeLe: string }
>;

export const MOTIFS_DE_CORRECTION_DE_DECLARATION = [
  'erreur-de-saisie',
  'comptes-arretes-depuis',
  'perimetre-rectifie',
] as const;
export type MotifDeCorrectionDeDeclaration = (typeof MOTIFS_DE_CORRECTION_DE_DECLARATION)[number];

/** The whole situation anew: what was declared before stays in its fact. */
export type DeclarationPmeCorrigee = DomainEvent<
  'DeclarationPmeCorrigee.v1',
  DeLaCandidature &
    SituationDePme & {
      moment: MomentDeDeclaration;
      nomenclature: string;
      motif: MotifDeCorrectionDeDeclaration;
      corrigeePar: string;
      corrigeeLe: string;
    }
>;

/** `destinataireId` asked for the status. `relance`: which reminder of this declaration. */
export type DeclarationPmeRelancee = DomainEvent<
  'DeclarationPmeRelancee.v1',
  DeLaCandidature & {
    moment: MomentDeDeclaration;
    relance: number;
    destinataireId: string;
    avantLe: string;
    relanceeLe: string;
  }
>;

export type DeclarationPmeEvent =
  SituationInitialeDeclaree | SituationFinaleDeclaree | DeclarationPmeCorrigee | DeclarationPmeRelancee;
