import { decidedAfterReading } from '#libs/cqrs';
import { load, type Actor, type Command, type CommandType, type Decision, type EventStore } from '#libs/event-sourcing';
import { lireEntrepriseDuProgramme, refuserQuiAAgiPour } from '#modules/entreprises';
import { dossierAide, type DossierAide } from './dossier-aide';
import type { DossierAideEvent } from './dossier-aide.events';

/** The last day of the company of a file; null while it goes on, and for a file that does not exist. */
const lireCessation = async (store: EventStore, dossierId: string, actor: Actor): Promise<string | null> => {
  const { state } = await load(store, dossierAide, dossierId);
  if (state.etat === 'absent') return null;
  const { siren } = state.demande;
  await refuserQuiAAgiPour(store, siren, actor);
  return (await lireEntrepriseDuProgramme(store, siren))?.cesseeLe ?? null;
};

/**
 * An act on the file of a company, by the company or by a third person. What gives it something new also needs to know whether it
 * still exists.
 */
export const decideeParUnTiers = <Sent extends Command<{ dossierId: string }>>(
  command: CommandType<Sent>,
  decide: (sent: Sent, cesseeLe: string | null) => Decision<DossierAide, DossierAideEvent>,
) =>
  decidedAfterReading(command, dossierAide, async (sent: Sent, store) => {
    const { dossierId } = sent.data;
    return { id: dossierId, decide: decide(sent, await lireCessation(store, dossierId, sent.context.actor)) };
  });
