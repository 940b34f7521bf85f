import type { Prepared } from '#libs/cqrs';
import type { EventStore } from '#libs/event-sourcing';
import { lireCandidature } from '#modules/pme-digitale';
import { enregistrement } from '../enregistrement';
import { messageIdDe } from '../identite.handler';
import type { Message } from '../message';
import type { MessageEvent } from '../message.events';
import type { PrevenirCandidate } from './prevenir-candidate';

export const preparerPourCandidate = async (
  { data: { siren, rang, gabarit, valeurs }, context }: PrevenirCandidate,
  store: EventStore,
): Promise<Prepared<Message, MessageEvent>> => {
  const candidature = await lireCandidature(store, { siren, rang });
  const id = `${siren}-${rang}`;
  if (!candidature) return { id, decide: () => [] };
  const { demandePar: destinataireId, region: territoire } = candidature;
  const sujetDe = { nature: 'statut-pme-digitale', id };
  const envoi = { destinataireId, gabarit, valeurs, sujetDe, territoire, siren };
  const messageId = messageIdDe(envoi, context);
  return { id: messageId, decide: enregistrement(messageId, envoi, context.at) };
};
