import { load, type Actor, type EventStore } from '#libs/event-sourcing';
import { FORME_SIREN } from '#libs/france';
import { estDeLEntreprise } from '#modules/habilitations';
import { entreprise } from './entreprise/entreprise';
import { AAgiPourLEntreprise } from './entreprise/entreprise.errors';

/** Whether the person ever acted for the company on its stream, whatever role they have now. */
export const aAgiPourLEntreprise = async (store: EventStore, siren: string, personneId: string): Promise<boolean> => {
  if (!FORME_SIREN.test(siren)) return false;
  let agi = false;
  await load(store, entreprise, siren, ({ metadata: { actor } }) => {
    agi ||= actor.personneId === personneId && estDeLEntreprise(actor, siren);
  });
  return agi;
};

/** Throws for who acted for the company before, and acts on it now in the name of somebody else. */
export const refuserQuiAAgiPour = async (store: EventStore, siren: string, actor: Actor): Promise<void> => {
  if (!estDeLEntreprise(actor, siren) && (await aAgiPourLEntreprise(store, siren, actor.personneId)))
    throw new AAgiPourLEntreprise();
};
