import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Experimentation } from '../experimentation';
import type { ExperimentationEvaluee } from '../experimentation.events';
import { laMission } from '../roles';
import { cohorteConnue, refuserHorsDe } from '../suite-de-la-cohorte';

export class EvaluerExperimentation extends Command<{ experimentationId: string }> {
  static readonly authority = laMission;
}

/** The day of the act is the date of the evaluation. Places go on being freed and given until the closing. */
export const evaluer =
  ({ data: { experimentationId }, context: { actor, at } }: EvaluerExperimentation) =>
  (etat: Experimentation | null): readonly ExperimentationEvaluee[] => {
    const cohorte = cohorteConnue(etat);
    if (cohorte.etat === 'evaluee') return [];
    refuserHorsDe(cohorte, 'L’évaluation', 'en-cours');
    const data = { experimentationId, evalueePar: actor.personneId, evalueeLe: dateDeParis(at) };
    return [{ type: 'ExperimentationEvaluee.v1', data }];
  };
