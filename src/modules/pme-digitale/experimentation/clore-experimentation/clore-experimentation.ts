import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Experimentation } from '../experimentation';
import * as Refus from '../experimentation.errors';
import type { ExperimentationClose, MotifDeCloture } from '../experimentation.events';
import { laMission } from '../roles';
import { cohorteConnue, refuserHorsDe } from '../suite-de-la-cohorte';

export class CloreExperimentation extends Command<{ experimentationId: string; motif: MotifDeCloture }> {
  static readonly authority = laMission;
}

/** The fact names everybody whom it ends something for, so that the reaction reads no other stream. */
export const clore =
  ({ data: { experimentationId, motif }, context: { actor, at } }: CloreExperimentation) =>
  (etat: Experimentation | null): readonly ExperimentationClose[] => {
    const cohorte = cohorteConnue(etat);
    if (cohorte.cloture?.motif === motif) return [];
    refuserHorsDe(cohorte, 'La clôture', 'ouverte', 'en-cours', 'evaluee');
    if (motif === 'terme-atteint' && cohorte.etat !== 'evaluee') throw new Refus.TermeAvantEvaluation();
    const membres = [...cohorte.admises, ...cohorte.attente].map(({ siren, rang }) => ({ siren, rang }));
    const closure = { closePar: actor.personneId, closeLe: dateDeParis(at) };
    return [{ type: 'ExperimentationClose.v1', data: { experimentationId, motif, membres, ...closure } }];
  };
