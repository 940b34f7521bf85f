import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Experimentation } from '../experimentation';
import type { ExperimentationDemarree } from '../experimentation.events';
import { laMission } from '../roles';
import { cohorteConnue, refuserHorsDe } from '../suite-de-la-cohorte';

export class DemarrerExperimentation extends Command<{ experimentationId: string }> {
  static readonly authority = laMission;
}

export const demarrer =
  ({ data: { experimentationId }, context: { actor, at } }: DemarrerExperimentation) =>
  (etat: Experimentation | null): readonly ExperimentationDemarree[] => {
    const cohorte = cohorteConnue(etat);
    if (cohorte.etat === 'en-cours') return [];
    refuserHorsDe(cohorte, 'Le démarrage', 'ouverte');
    const data = { experimentationId, demarreePar: actor.personneId, demarreeLe: dateDeParis(at) };
    return [{ type: 'ExperimentationDemarree.v1', data }];
  };
