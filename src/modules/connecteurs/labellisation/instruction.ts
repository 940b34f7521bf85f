import type {
  EvaluateursAffectes,
  EvaluationRendue,
  InteretDEvaluateurDeclare,
  LabellisationDecideeParSilence,
  LabellisationDemandee,
  LabellisationRecevable,
} from './instruction.events';

/** A request that waits for a decision, also after silence rejected it. */
export interface Instruction extends Readonly<LabellisationDemandee['data']> {
  readonly recevableLe: string | null;
  readonly evaluateurs: readonly string[];
  readonly evaluations: readonly EvaluationRendue['data'][];
  /** The day on which silence rejected it; null while it did not. */
  readonly rejeteeLe: string | null;
}

type Suite =
  | LabellisationRecevable
  | EvaluateursAffectes
  | InteretDEvaluateurDeclare
  | EvaluationRendue
  | LabellisationDecideeParSilence;

const DEBUT = { recevableLe: null, evaluateurs: [], evaluations: [], rejeteeLe: null };

export const suivreInstruction = (
  demande: Instruction | null,
  event: LabellisationDemandee | Suite,
): Instruction | null => {
  if (event.type === 'LabellisationDemandee.v1') return { ...event.data, ...DEBUT };
  if (!demande) return null;
  switch (event.type) {
    case 'LabellisationRecevable.v1':
      return { ...demande, recevableLe: event.data.recevableLe };
    case 'EvaluateursAffectes.v1':
      return { ...demande, evaluateurs: event.data.evaluateurs };
    case 'InteretDEvaluateurDeclare.v1': {
      const { declarePar } = event.data;
      return {
        ...demande,
        evaluateurs: demande.evaluateurs.filter((personneId) => personneId !== declarePar),
        evaluations: demande.evaluations.filter(({ renduePar }) => renduePar !== declarePar),
      };
    }
    case 'EvaluationRendue.v1':
      return { ...demande, evaluations: [...demande.evaluations, event.data] };
    case 'LabellisationDecideeParSilence.v1':
      return { ...demande, rejeteeLe: event.data.neeLe };
    default:
      return event satisfies never;
  }
};
