import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { dispositif } from '../../dispositif/dispositif';
import { enveloppeIdDe, type Enveloppe } from '../enveloppe';
import type { EnveloppeEvent } from '../enveloppe.events';
import { ouvrir, type OuvrirEnveloppe } from './ouvrir-enveloppe';

export const preparerLOuverture = async (
  command: OuvrirEnveloppe,
  store: EventStore,
): Promise<Prepared<Enveloppe, EnveloppeEvent>> => {
  const { dispositifId, annee } = command.data;
  const { state } = await load(store, dispositif, dispositifId);
  const id = enveloppeIdDe(command.context.actor.territoire, annee, dispositifId);
  return { id, decide: ouvrir(command, state) };
};
