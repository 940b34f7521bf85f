import { load, type EventStore } from '#libs/event-sourcing';
import { appariement } from '../appariement/appariement';
import { besoinCompetence } from '../besoin-competence/besoin-competence';
import { offreCompetence } from '../offre-competence/offre-competence';
import { conventionPret } from './convention-pret';
import type { Origine } from './origine';

/** The convention that a match was turned into, unless it is over. */
const enCours = async (store: EventStore, conventionId: string | null): Promise<string | null> => {
  if (conventionId === null) return null;
  const { state } = await load(store, conventionPret, conventionId);
  return state?.finLe === null ? conventionId : null;
};

/** Null when no match has this id. */
export const lireOrigine = async (store: EventStore, appariementId: string): Promise<Origine | null> => {
  const { state } = await load(store, appariement, appariementId);
  if (!state) return null;
  const { offreId, besoinId } = state.proposition;
  const [{ state: offre }, { state: besoin }, conventionId] = await Promise.all([
    load(store, offreCompetence, offreId),
    load(store, besoinCompetence, besoinId),
    enCours(store, state.conventionId),
  ]);
  if (!offre || !besoin) return null;
  const { competences, publieeLe } = offre.publication;
  const communes = competences.filter((code) => besoin.publication.competences.includes(code));
  return { appariement: state, competences: communes, offrePublieeLe: publieeLe, conventionId };
};
