import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { campagne, ouvertureDe } from '#modules/marque-mission';
import type { Entreprise } from '../entreprise';
import type { EntrepriseEvent } from '../entreprise.events';
import { enroler, type EnrolerEntreprise } from './enroler-entreprise';

/** A campaign that is closed meanwhile was open when the company answered. */
export const preparerLEnrolement = async (
  command: EnrolerEntreprise,
  store: EventStore,
): Promise<Prepared<Entreprise, EntrepriseEvent>> => {
  const { siren } = command.data;
  const code = command.data.codeOrigine ?? null;
  const ouverture = code === null ? null : ouvertureDe((await load(store, campagne, code)).state);
  return { id: siren, decide: enroler(command, ouverture) };
};
