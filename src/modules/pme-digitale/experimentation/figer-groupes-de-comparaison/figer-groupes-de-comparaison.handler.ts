import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { experimentation, type Experimentation } from '../experimentation';
import type { ExperimentationEvent } from '../experimentation.events';
import { groupesDe } from '../groupes';
import { figer, type FigerGroupesDeComparaison } from './figer-groupes-de-comparaison';

/** The decision then looks at the cohort again: the position is that of the groups that it sees. */
export const preparerLeGel = async (
  command: FigerGroupesDeComparaison,
  store: EventStore,
): Promise<Prepared<Experimentation | null, ExperimentationEvent>> => {
  const { experimentationId: id } = command.data;
  let position = '';
  const { state } = await load(store, experimentation, id, (event) => {
    ({ position } = event);
  });
  return { id, decide: figer(command, state && { groupes: groupesDe(state), position }) };
};
