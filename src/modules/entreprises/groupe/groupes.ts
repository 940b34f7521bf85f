import { dictionary, type StreamModel } from '#libs/event-sourcing';
import type { GroupeEvent, Membre } from './groupe.events';

interface Appartenance {
  readonly membre: Membre;
  /** The undertaking that the company belongs to, by the id of its head. */
  readonly tete: string;
  /** The movement that brought it there. */
  readonly mouvement: GroupeEvent;
  readonly depuis: string;
}

interface Appartenances {
  /** By the id that the undertaking of each company had at first. Those that never moved are absent. */
  parMembre: Record<string, Appartenance>;
}

export type Groupes = Readonly<{ parMembre: Readonly<Record<string, Appartenance>> }>;

const depuisDe = (event: GroupeEvent) =>
  event.type === 'MembresRattaches.v1' ? event.data.rattachesLe : event.data.detachesLe;

const evolve = (groupes: Appartenances, event: GroupeEvent): Appartenances => {
  const { tete, membres } = event.data;
  for (const membre of [tete, ...membres])
    groupes.parMembre[membre.entrepriseUniqueId] = {
      membre,
      tete: tete.entrepriseUniqueId,
      mouvement: event,
      depuis: depuisDe(event),
    };
  const { ancienneTete } = event.data;
  const quittee = groupes.parMembre[ancienneTete];
  // A head that was left may not be moved back before that day either.
  if (quittee) groupes.parMembre[ancienneTete] = { ...quittee, depuis: depuisDe(event) };
  return groupes;
};

/**
 * Which companies are one undertaking. One stream holds all of them, so that a company belongs to one at a date, and no two are
 * each other's head.
 */
export const groupes: StreamModel<Groupes, GroupeEvent> = {
  category: 'groupes',
  initialState: () => ({ parMembre: dictionary() }),
  evolve: (state, event) => evolve(state, event),
  // Only the mission acts on it, and no conflict shows it.
  isVisibleTo: () => false,
};

/** The id of the only stream. */
export const GROUPES_DE_FRANCE = 'FR';

/** The undertaking that a company belongs to, by the id of its head: itself, unless it was attached. */
export const teteDe = ({ parMembre }: Groupes, entrepriseUniqueId: string): string =>
  parMembre[entrepriseUniqueId]?.tete ?? entrepriseUniqueId;

/** Everybody in this undertaking but its head. */
export const membresDe = ({ parMembre }: Groupes, tete: string): readonly Membre[] =>
  Object.values(parMembre)
    .filter((appartenance) => appartenance.tete === tete && appartenance.membre.entrepriseUniqueId !== tete)
    .map(({ membre }) => membre);
