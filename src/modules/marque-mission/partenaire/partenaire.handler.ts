import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { charte, enVigueur } from '../charte/charte';
import type { Partenaire } from './partenaire';
import type { PartenaireEvent } from './partenaire.events';
import { signer, type SignerCharte } from './signer-charte/signer-charte';

/** A charter published meanwhile leaves a signature of the version before, which the directory lists to be asked again. */
export const preparerLaSignature = async (
  command: SignerCharte,
  store: EventStore,
): Promise<Prepared<Partenaire, PartenaireEvent>> => {
  const { state } = await load(store, charte, 'partenaire');
  return { id: command.data.siren, decide: signer(command, enVigueur(state)) };
};
