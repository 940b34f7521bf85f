import { decidedAfterReading } from '#libs/cqrs';
import { load, type Actor, type Command, type CommandType, type Decision, type EventStore } from '#libs/event-sourcing';
import { aAgiPourLEntreprise, lireEntrepriseDuProgramme } from '#modules/entreprises';
import { estDeLEntreprise } from '#modules/habilitations';
import { dossierAide, type DossierAide } from './dossier-aide';
import { DirigeantDeLEntreprise } from './dossier-aide.errors';
import type { DossierAideEvent } from './dossier-aide.events';

/** Throws for who acted for the company and now acts for the region on one of its files. */
export const refuserQuiAAgiPourElle = async (store: EventStore, siren: string, actor: Actor): Promise<void> => {
  if (!estDeLEntreprise(actor, siren) && (await aAgiPourLEntreprise(store, siren, actor.personneId)))
    throw new DirigeantDeLEntreprise();
};

/** The last day of the company of a file; null while it goes on, and for a file that does not exist. */
const lireCessation = async (store: EventStore, dossierId: string, actor: Actor): Promise<string | null> => {
  const { state } = await load(store, dossierAide, dossierId);
  if (state.etat === 'absent') return null;
  const { siren } = state.demande;
  await refuserQuiAAgiPourElle(store, siren, actor);
  return (await lireEntrepriseDuProgramme(store, siren))?.cesseeLe ?? null;
};

/**
 * An act on the file of a company. Nobody who acted for the company acts for the region on its files, in whatever role. What gives it something new also needs to know whether it still exists.
 */
export const decideeParLaRegion = <Sent extends Command<{ dossierId: string }>>(
  command: CommandType<Sent>,
  decide: (sent: Sent, cesseeLe: string | null) => Decision<DossierAide, DossierAideEvent>,
) =>
  decidedAfterReading(command, dossierAide, async (sent: Sent, store) => {
    const { dossierId } = sent.data;
    return { id: dossierId, decide: decide(sent, await lireCessation(store, dossierId, sent.context.actor)) };
  });
