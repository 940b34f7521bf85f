import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { definitionEnVigueur, indicateur } from '../indicateur/indicateur';
import { IndicateurInconnu } from '../indicateur/indicateur.errors';
import { demanderRetraitement, type DemanderRetraitement } from './demander-retraitement/demander-retraitement';
import { idDuReleve, type Releve } from './releve';
import type { ReleveEvent } from './releve.events';

/** A definition published meanwhile is not in the restatement, which names its own. Values of a retired indicator stay, and so does its last definition. */
export const preparerLeRetraitement = async (
  command: DemanderRetraitement,
  store: EventStore,
): Promise<Prepared<Releve, ReleveEvent>> => {
  const { state } = await load(store, indicateur, command.data.code);
  if (state.etat === 'absent') throw new IndicateurInconnu();
  const definition = definitionEnVigueur(state);
  return { id: idDuReleve(command.data), decide: demanderRetraitement(command, definition) };
};
