import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { lireEntrepriseDuProgramme, refuserQuiAAgiPour } from '#modules/entreprises';
import { dispositif } from '../../dispositif/dispositif';
import type { DossierAide } from '../dossier-aide';
import type { DossierAideEvent } from '../dossier-aide.events';
import { deposer, type DeposerDossier } from './deposer-dossier';

export const preparerLeDepot = async (
  command: DeposerDossier,
  store: EventStore,
): Promise<Prepared<DossierAide, DossierAideEvent>> => {
  const { dossierId, siren, dispositifId } = command.data;
  await refuserQuiAAgiPour(store, siren, command.context.actor);
  const [entreprise, { state }] = await Promise.all([
    lireEntrepriseDuProgramme(store, siren),
    load(store, dispositif, dispositifId),
  ]);
  return { id: dossierId, decide: deposer(command, entreprise, state) };
};
