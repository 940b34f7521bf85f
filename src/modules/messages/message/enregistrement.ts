import type { Decision } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { versionDe, type CodeDeGabarit, type ValeursDe } from '../gabarits/gabarits';
import type { Message } from './message';
import type { MessageEnregistre, Sujet } from './message.events';

/** What is to be told, and to whom. */
export interface Envoi<Code extends CodeDeGabarit = CodeDeGabarit> {
  /** `personneId` of the vault. */
  readonly destinataireId: string;
  readonly gabarit: Code;
  readonly valeurs: ValeursDe<Code>;
  readonly sujetDe: Sujet;
  /** INSEE code of the region that sees it, or `FR`. */
  readonly territoire: string;
  /** Company that it is about, whose head sees it. */
  readonly siren?: string | undefined;
}

/** The id says the cause, the template, the recipient and the subject: the same one again is the same message. */
export const enregistrement =
  (
    messageId: string,
    { destinataireId, gabarit, valeurs, sujetDe, territoire, siren }: Envoi,
    at: string,
  ): Decision<Message, MessageEnregistre> =>
  (message) => {
    if (message.etat !== 'absent') return [];
    const data = {
      messageId,
      destinataireId,
      gabarit,
      versionDuGabarit: versionDe(gabarit),
      valeurs,
      sujetDe,
      territoire,
      siren: siren ?? null,
      enregistreLe: dateDeParis(at),
    };
    return [{ type: 'MessageEnregistre.v1', data }];
  };
