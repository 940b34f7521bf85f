import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { statutPmeDigitale } from '../statut-pme-digitale/statut-pme-digitale';
import type { StatutDemande } from '../statut-pme-digitale/statut-pme-digitale.events';
import { idDeLaDeclaration, type DeclarationPme } from './declaration-pme';
import type { DeclarationPmeEvent } from './declaration-pme.events';
import {
  declarerInitiale,
  type DeclarerSituationInitiale,
} from './declarer-situation-initiale/declarer-situation-initiale';
import { relancer, type RelancerDeclaration } from './relancer-declaration/relancer-declaration';
import type { CandidatureDeclarante } from './suite-de-la-declaration';

type Preparation = Prepared<DeclarationPme | null, DeclarationPmeEvent>;

/** The application of this rank, whatever became of it. */
const lireCandidature = async (
  store: EventStore,
  { siren, rang }: { readonly siren: string; readonly rang: number },
): Promise<CandidatureDeclarante | null> => {
  const demandes: StatutDemande['data'][] = [];
  await load(store, statutPmeDigitale, siren, ({ type, data }) => {
    if (type === 'StatutDemande.v1') demandes.push(data as StatutDemande['data']);
  });
  return demandes.find((demande) => demande.rang === rang) ?? null;
};

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
