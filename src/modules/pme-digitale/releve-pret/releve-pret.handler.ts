import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { conventionPret } from '../convention-pret/convention-pret';
import { rectifier, type RectifierRelevePret } from './rectifier-releve-pret/rectifier-releve-pret';
import type { RelevesDuPret } from './releve-pret';
import type { RelevePretEvent } from './releve-pret.events';
import { saisir, type SaisirRelevePret } from './saisir-releve-pret/saisir-releve-pret';

type Preparation = Prepared<RelevesDuPret | null, RelevePretEvent>;

const lireConvention = async (store: EventStore, conventionId: string) =>
  (await load(store, conventionPret, conventionId)).state;

export const preparerLaSaisie = async (command: SaisirRelevePret, store: EventStore): Promise<Preparation> => {
  const { conventionId } = command.data;
  return { id: conventionId, decide: saisir(command, await lireConvention(store, conventionId)) };
};

export const preparerLaRectification = async (
  command: RectifierRelevePret,
  store: EventStore,
): Promise<Preparation> => {
  const { conventionId } = command.data;
  return { id: conventionId, decide: rectifier(command, await lireConvention(store, conventionId)) };
};
