import { decidedAfterReading } from '#libs/cqrs';
import { load, type Command, type CommandType, type Decision, type EventStore } from '#libs/event-sourcing';
import { aAgiPourLEntreprise, lireEntrepriseDuProgramme } from '#modules/entreprises';
import { dossierAide, type DossierAide } from './dossier-aide';
import { DirigeantDeLEntreprise } from './dossier-aide.errors';
import type { DossierAideEvent } from './dossier-aide.events';

interface Lue {
  /** The last day of the company; null while it goes on. */
  readonly cesseeLe: string | null;
  /** Whether who acts now acted for the company before. */
  readonly estDesSiens: boolean;
}

const lireLEntreprise = async (store: EventStore, dossierId: string, personneId: string): Promise<Lue> => {
  const { state } = await load(store, dossierAide, dossierId);
  if (state.etat === 'absent') return { cesseeLe: null, estDesSiens: false };
  const { siren } = state.demande;
  const [entreprise, estDesSiens] = await Promise.all([
    lireEntrepriseDuProgramme(store, siren),
    aAgiPourLEntreprise(store, siren, personneId),
  ]);
  return { cesseeLe: entreprise?.cesseeLe ?? null, estDesSiens };
};

/**
 * An act of the region on the file of a company. Nobody who acted for the company instructs its files or decides them, in
 * whatever role. What gives it something new also needs to know whether it still exists.
 */
export const decideeParLaRegion = <Sent extends Command<{ dossierId: string }>>(
  command: CommandType<Sent>,
  decide: (sent: Sent, cesseeLe: string | null) => Decision<DossierAide, DossierAideEvent>,
) =>
  decidedAfterReading(command, dossierAide, async (sent: Sent, store) => {
    const { dossierId } = sent.data;
    const { cesseeLe, estDesSiens } = await lireLEntreprise(store, dossierId, sent.context.actor.personneId);
    if (estDesSiens) throw new DirigeantDeLEntreprise();
    return { id: dossierId, decide: decide(sent, cesseeLe) };
  });
