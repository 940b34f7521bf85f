import { v5 as uuidv5 } from 'uuid';
import type { CommandContext } from '#libs/event-sourcing';
import type { Envoi } from './enregistrement';

/** The same for the same cause, so that a reaction that reads its facts again records each message once. */
export const messageIdDe = (
  { gabarit, destinataireId, sujetDe }: Pick<Envoi, 'gabarit' | 'destinataireId' | 'sujetDe'>,
  { causationId }: CommandContext,
): string => uuidv5(`${gabarit} ${destinataireId} ${sujetDe.nature} ${sujetDe.id}`, causationId);
