import { load, StreamInTransit, streamName, type Decision, type EventStore } from '#libs/event-sourcing';
import { compteDeMinimis, type CompteDeMinimis } from './compte-de-minimis';
import type { CompteDeMinimisEvent } from './compte-de-minimis.events';
import { tient } from './parts';

export type DecisionDuCompte = Decision<CompteDeMinimis, CompteDeMinimisEvent>;

/** The account that holds the part of an undertaking. Each holds its own, until it is ceded. */
const compteTenant = async (store: EventStore, entrepriseUniqueId: string): Promise<{ id: string; seule: boolean }> => {
  const passes: string[] = [];
  for (let id = entrepriseUniqueId; ;) {
    const { state } = await load(store, compteDeMinimis, id);
    const suivant = state.cedees[entrepriseUniqueId];
    // The account of several companies is shown to none of them whole.
    if (suivant === undefined) return { id, seule: Object.keys(state.parcours).length === 0 };
    passes.push(id);
    // It comes back to an account that has not received it yet.
    if (passes.includes(suivant)) throw new StreamInTransit(streamName(compteDeMinimis, suivant));
    id = suivant;
  }
};

/** The stream and the decision of an act for an undertaking. Throws `StreamInTransit` while its part is passing. */
export const surLeCompteDe = async (
  store: EventStore,
  entrepriseUniqueId: string,
  decide: DecisionDuCompte,
): Promise<{ id: string; seule: boolean; decide: DecisionDuCompte }> => {
  const { id, seule } = await compteTenant(store, entrepriseUniqueId);
  return {
    id,
    seule,
    decide: (compte) => {
      if (!tient(compte, id, entrepriseUniqueId)) throw new StreamInTransit(streamName(compteDeMinimis, id));
      return decide(compte);
    },
  };
};
