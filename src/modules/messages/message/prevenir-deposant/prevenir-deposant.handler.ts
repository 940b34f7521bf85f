import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { dossierAide } from '#modules/aides-regionales';
import { enregistrement } from '../enregistrement';
import { messageIdDe } from '../identite.handler';
import type { Message } from '../message';
import type { MessageEvent } from '../message.events';
import type { PrevenirDeposant } from './prevenir-deposant';

/** The oldest files do not say who filed them: nobody is told. */
export const preparerPourDeposant = async (
  { data: { dossierId, gabarit, valeurs }, context }: PrevenirDeposant,
  store: EventStore,
): Promise<Prepared<Message, MessageEvent>> => {
  const { state } = await load(store, dossierAide, dossierId);
  const [destinataireId] = state.etat === 'absent' ? [] : (state.intervenants.depot ?? []);
  if (state.etat === 'absent' || destinataireId === undefined) return { id: dossierId, decide: () => [] };
  const { region: territoire, siren } = state.demande;
  const sujetDe = { nature: 'dossier-aide', id: dossierId };
  const envoi = { destinataireId, gabarit, valeurs, sujetDe, territoire, siren };
  const messageId = messageIdDe(envoi, context);
  return { id: messageId, decide: enregistrement(messageId, envoi, context.at) };
};
