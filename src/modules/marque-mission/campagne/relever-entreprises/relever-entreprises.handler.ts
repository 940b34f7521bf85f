import type { Prepared } from '#libs/cqrs';
import { load, type Actor, type EventStore } from '#libs/event-sourcing';
import { estSiren } from '#libs/france';
import { entreprise, peutVoirEntreprise } from '#modules/entreprises';
import { campagne, type Campagne } from '../campagne';
import type { CampagneEvent } from '../campagne.events';
import { essayer, releverEntreprises, type ReleverEntreprises } from './relever-entreprises';

/** Streams that are read at once. */
const A_LA_FOIS = 20;

/** The companies of these rows that are in the register, as the actor sees it: of another, they do not learn that it is there. */
const lireVisibles = async (
  store: EventStore,
  { data: { lignes }, context: { actor } }: ReleverEntreprises,
): Promise<ReadonlySet<string>> => {
  const sirens = [...new Set(lignes.map(({ siren }) => siren))].filter(estSiren);
  const visibles = new Set<string>();
  for (let rang = 0; rang < sirens.length; rang += A_LA_FOIS) {
    const lus = sirens.slice(rang, rang + A_LA_FOIS);
    const vues = await Promise.all(lus.map((siren) => estVisible(store, siren, actor)));
    for (const [place, siren] of lus.entries()) if (vues[place]) visibles.add(siren);
  }
  return visibles;
};

const estVisible = async (store: EventStore, siren: string, actor: Actor): Promise<boolean> => {
  const { state } = await load(store, entreprise, siren);
  return state.etat !== 'absente' && peutVoirEntreprise(actor, state);
};

export const preparerLeReleve = async (
  command: ReleverEntreprises,
  store: EventStore,
): Promise<Prepared<Campagne, CampagneEvent>> => ({
  id: command.data.code,
  decide: releverEntreprises(command, await lireVisibles(store, command)),
});

/** What the act would do now. */
export const essayerLeReleve = async (command: ReleverEntreprises, store: EventStore) => {
  const visibles = await lireVisibles(store, command);
  const { state } = await load(store, campagne, command.data.code);
  return essayer(command, visibles)(state);
};
