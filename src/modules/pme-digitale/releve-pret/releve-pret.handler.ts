import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { conventionPret } from '../convention-pret/convention-pret';
import { salariePrete } from '../salarie-prete/salarie-prete';
import { suiteDePrets } from '../salarie-prete/suite-de-prets';
import { rectifier, type RectifierRelevePret } from './rectifier-releve-pret/rectifier-releve-pret';
import type { RelevesDuPret } from './releve-pret';
import type { RelevePretEvent } from './releve-pret.events';
import type { PretLu } from './saisie';
import { saisir, type SaisirRelevePret } from './saisir-releve-pret/saisir-releve-pret';

type Preparation = Prepared<RelevesDuPret | null, RelevePretEvent>;

const lirePret = async (store: EventStore, conventionId: string): Promise<PretLu> => {
  const { state: convention } = await load(store, conventionPret, conventionId);
  if (!convention?.enVigueur) return { convention, precedentDu: null };
  const { contenu } = convention.enVigueur;
  const { state: salarie } = await load(store, salariePrete, contenu.salarieId);
  const { premiere, du } = suiteDePrets(salarie, { ...contenu, conventionId });
  if (premiere === conventionId) return { convention, precedentDu: null };
  const { state: premier } = await load(store, conventionPret, premiere);
  return { convention, precedentDu: premier?.commenceLe ?? du };
};

export const preparerLaSaisie = async (command: SaisirRelevePret, store: EventStore): Promise<Preparation> => {
  const { conventionId } = command.data;
  return { id: conventionId, decide: saisir(command, await lirePret(store, conventionId)) };
};

export const preparerLaRectification = async (
  command: RectifierRelevePret,
  store: EventStore,
): Promise<Preparation> => {
  const { conventionId } = command.data;
  return { id: conventionId, decide: rectifier(command, await lirePret(store, conventionId)) };
};
