import { load, type Actor, type DomainEvent, type EventStore, type StreamModel } from '#libs/event-sourcing';
import { FORME_SIREN } from '#libs/france';
import { estDeLEntreprise } from '#modules/habilitations';
import { entreprise } from './entreprise/entreprise';
import { AAgiPourLEntreprise } from './entreprise/entreprise.errors';

interface QuiPourQui {
  readonly sirens: readonly string[];
  readonly personneId: string;
}

/** Whether the person ever acted for one of these companies on this stream, whatever role they have now. */
export const aAgiDansLeFlux = async <State, Event extends DomainEvent>(
  store: EventStore,
  modele: StreamModel<State, Event>,
  id: string,
  { sirens, personneId }: QuiPourQui,
): Promise<boolean> => {
  let agi = false;
  await load(store, modele, id, ({ metadata: { actor } }) => {
    agi ||= actor.personneId === personneId && sirens.some((siren) => estDeLEntreprise(actor, siren));
  });
  return agi;
};

/** Whether the person ever acted for the company on its stream, whatever role they have now. */
export const aAgiPourLEntreprise = async (store: EventStore, siren: string, personneId: string): Promise<boolean> => {
  if (!FORME_SIREN.test(siren)) return false;
  return aAgiDansLeFlux(store, entreprise, siren, { sirens: [siren], personneId });
};

/** Throws for who acted for the company before, and acts on it now in the name of somebody else. */
export const refuserQuiAAgiPour = async (store: EventStore, siren: string, actor: Actor): Promise<void> => {
  if (!estDeLEntreprise(actor, siren) && (await aAgiPourLEntreprise(store, siren, actor.personneId)))
    throw new AAgiPourLEntreprise();
};
