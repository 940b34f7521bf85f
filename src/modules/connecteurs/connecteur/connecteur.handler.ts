import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { charte, charteEnVigueur } from '#modules/marque-mission';
import { demandeAccompagnement, estProposeeA } from '../demande-accompagnement/demande-accompagnement';
import {
  accepterProposition,
  type AccepterProposition,
  type Proposition,
} from './accepter-proposition/accepter-proposition';
import { connecteur, type Connecteur } from './connecteur';
import type { ConnecteurEvent } from './connecteur.events';
import { declarerAbsence, type DeclarerAbsence } from './declarer-absence/declarer-absence';
import { signer, type SignerCharteDuConnecteur } from './signer-charte-du-connecteur/signer-charte-du-connecteur';

type Preparation = Prepared<Connecteur | null, ConnecteurEvent>;

const lireCharte = async (store: EventStore) => charteEnVigueur((await load(store, charte, 'connecteur')).state);

const lireProposition = async (
  store: EventStore,
  demandeId: string,
  connecteurId: string,
): Promise<Proposition | null> => {
  const { state } = await load(store, demandeAccompagnement, demandeId);
  if (!state) return null;
  const { siren, region } = state.depot;
  if (estProposeeA(state, connecteurId)) return { siren, region, etat: 'ouverte' };
  const sollicite = state.sollicites.includes(connecteurId);
  return sollicite && state.enCharge !== null ? { siren, region, etat: 'prise-par-un-autre' } : null;
};

export const preparerLaSignature = async (
  command: SignerCharteDuConnecteur,
  store: EventStore,
): Promise<Preparation> => ({
  id: command.context.actor.personneId,
  decide: signer(command, await lireCharte(store)),
});

export const preparerLAbsence = async (command: DeclarerAbsence, store: EventStore): Promise<Preparation> => {
  const { delegueId } = command.data;
  const delegue = delegueId === undefined ? null : (await load(store, connecteur, delegueId)).state;
  return { id: command.context.actor.personneId, decide: declarerAbsence(command, delegue) };
};

/** The request may be taken between this reading and the place: its stream then says so. */
export const preparerLAcceptation = async (command: AccepterProposition, store: EventStore): Promise<Preparation> => {
  const { personneId } = command.context.actor;
  const [proposition, enVigueur] = await Promise.all([
    lireProposition(store, command.data.demandeId, personneId),
    lireCharte(store),
  ]);
  return { id: personneId, decide: accepterProposition(command, proposition, enVigueur?.empreinte ?? null) };
};
