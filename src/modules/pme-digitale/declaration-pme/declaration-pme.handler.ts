import type { Prepared } from '#libs/cqrs';
import type { EventStore } from '#libs/event-sourcing';
import { idDeLaDeclaration, type DeclarationPme } from './declaration-pme';
import type { DeclarationPmeEvent } from './declaration-pme.events';
import {
  declarerInitiale,
  type DeclarerSituationInitiale,
} from './declarer-situation-initiale/declarer-situation-initiale';
import { relancer, type RelancerDeclaration } from './relancer-declaration/relancer-declaration';
import { lireCandidature } from './lire-candidature';

type Preparation = Prepared<DeclarationPme | null, DeclarationPmeEvent>;

export const preparerLaDeclarationInitiale = async (
  command: DeclarerSituationInitiale,
  store: EventStore,
): Promise<Preparation> => ({
  id: idDeLaDeclaration(command.data),
  decide: declarerInitiale(command, await lireCandidature(store, command.data)),
});

export const preparerLaRelance = async (command: RelancerDeclaration, store: EventStore): Promise<Preparation> => ({
  id: idDeLaDeclaration(command.data),
  decide: relancer(command, await lireCandidature(store, command.data)),
});
