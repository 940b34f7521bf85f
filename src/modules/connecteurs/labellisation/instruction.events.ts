import type { DomainEvent } from '#libs/event-sourcing';
import type { Note } from './grille';
import type { EffetDuSilence, Silence } from './silence';

interface Instruite {
  /** The connecteur who asks, by their id in the vault. */
  connecteurId: string;
  /** Rank of the request among theirs. */
  rang: number;
}

/** `premiere` when they bear no label, `renouvellement` in the last ninety days of the one they bear. */
export type NatureDeLabellisation = 'premiere' | 'renouvellement';

export type LabellisationDemandee = DomainEvent<
  'LabellisationDemandee.v1',
  Instruite &
    Silence & {
      nature: NatureDeLabellisation;
      region: string;
      /** Version of the grid of that day: the one that counts until the decision. */
      grille: string;
      /** What every number of this connecteur ends with. Their id cannot be found from it. */
      racineDuNumero: string;
      demandeeLe: string;
    }
>;

export type LabellisationRecevable = DomainEvent<
  'LabellisationRecevable.v1',
  Instruite & { recevablePar: string; recevableLe: string }
>;

export const MOTIFS_D_IRRECEVABILITE = ['activite-insuffisante', 'hors-du-champ', 'demande-incomplete'] as const;
export type MotifDIrrecevabilite = (typeof MOTIFS_D_IRRECEVABILITE)[number];

export type LabellisationIrrecevable = DomainEvent<
  'LabellisationIrrecevable.v1',
  Instruite & { motifs: readonly MotifDIrrecevabilite[]; irrecevablePar: string; irrecevableLe: string }
>;

/** Both evaluators of the request; which of them are new, and who is so no more. */
export type EvaluateursAffectes = DomainEvent<
  'EvaluateursAffectes.v1',
  Instruite & {
    evaluateurs: readonly string[];
    entrants: readonly string[];
    sortants: readonly string[];
    affectesPar: string;
    affectesLe: string;
  }
>;

/** `rang`: the request that they evaluated and do no more, null for none. What they found of it counts no more. */
export type InteretDEvaluateurDeclare = DomainEvent<
  'InteretDEvaluateurDeclare.v1',
  {
    connecteurId: string;
    rang: number | null;
    evaluationEcartee: boolean;
    declarePar: string;
    declareLe: string;
  }
>;

export type EvaluationRendue = DomainEvent<
  'EvaluationRendue.v1',
  Instruite & { grille: string; notes: readonly Note[]; renduePar: string; rendueLe: string }
>;

export const MOTIFS_DE_REFUS_DE_LABELLISATION = [
  'grille-non-satisfaite',
  'lien-commercial',
  'declaration-inexacte',
] as const;
export type MotifDeRefusDeLabellisation = (typeof MOTIFS_DE_REFUS_DE_LABELLISATION)[number];

export type LabellisationRefusee = DomainEvent<
  'LabellisationRefusee.v1',
  Instruite & { motifs: readonly MotifDeRefusDeLabellisation[]; refuseePar: string; refuseeLe: string }
>;

/** Not the end of a request that silence rejects: the mission may still grant it. */
export type LabellisationDecideeParSilence = DomainEvent<
  'LabellisationDecideeParSilence.v1',
  Instruite & { effet: EffetDuSilence; baseDuSilence: string; neeLe: string }
>;

export type FaitDInstruction =
  | LabellisationDemandee
  | LabellisationRecevable
  | LabellisationIrrecevable
  | EvaluateursAffectes
  | InteretDEvaluateurDeclare
  | EvaluationRendue
  | LabellisationRefusee
  | LabellisationDecideeParSilence;
