import type { EventStore } from '#libs/event-sourcing';
import { lireEntrepriseDuProgramme } from '#modules/entreprises';
import type { EntrepriseQuiPublie } from './annonce';
import { lireStatut } from './statut';

/** Null when the company does not hold the status that day. */
export const lireQuiPublie = async (
  store: EventStore,
  siren: string,
  jour: string,
): Promise<EntrepriseQuiPublie | null> => {
  const [entreprise, statut] = await Promise.all([
    lireEntrepriseDuProgramme(store, siren),
    lireStatut(store, siren, jour),
  ]);
  return statut ? entreprise : null;
};
