import { Command } from '#libs/event-sourcing';
import { dateDeParis, joursEntre } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import type { Message } from '../message';
import { MessageReserveAuSysteme } from '../message.errors';
import type { MessageEvent, MotifDEchec, MotifDeNonEnvoi } from '../message.events';

/** One try. `essai` is its number, from 1: a try that was made already changes nothing. */
export class EnvoyerMessage extends Command<{ messageId: string; essai: number }> {
  static readonly authority = permiseAuSysteme(MessageReserveAuSysteme);
}

/** What came of a try. */
export type Issue = 'remis' | MotifDEchec | MotifDeNonEnvoi;

/** Minutes from one try to the next, while the mail server does not answer: eight tries in a day and a half. */
export const ATTENTES_EN_MINUTES: readonly number[] = [1, 5, 15, 60, 240, 720, 1_080];

/** Days after which a message tells nothing new. It is longer than all tries together. */
const JOURS_POUR_ENVOYER = 3;

type MessageAEnvoyer = Extract<Message, { message: object }>;

export const attendCetEssai = (message: Message, essai: number): message is MessageAEnvoyer =>
  message.etat === 'a-envoyer' && essai === message.essais + 1;

/** Also before it was recorded: the time of a simulated year is not that of people. */
export const estHorsDelai = ({ message: { enregistreLe } }: MessageAEnvoyer, maintenant: string): boolean =>
  Math.abs(joursEntre(enregistreLe, dateDeParis(maintenant))) > JOURS_POUR_ENVOYER;

export const envoyer =
  ({ data: { messageId, essai }, context: { at } }: EnvoyerMessage, issue: Issue) =>
  (message: Message): readonly MessageEvent[] => {
    if (!attendCetEssai(message, essai)) return [];
    const jour = dateDeParis(at);
    switch (issue) {
      case 'remis':
        return [{ type: 'MessageRemis.v1', data: { messageId, essai, remisLe: jour } }];
      case 'envoi-eteint':
      case 'hors-delai':
        return [{ type: 'MessageNonEnvoye.v1', data: { messageId, motif: issue, constateLe: jour } }];
      case 'serveur-injoignable': {
        const attente = ATTENTES_EN_MINUTES[essai - 1];
        if (attente === undefined) break;
        const prochainEssaiA = new Date(Date.parse(at) + attente * 60_000).toISOString();
        return [{ type: 'EnvoiReporte.v1', data: { messageId, essai, reporteLe: jour, prochainEssaiA } }];
      }
    }
    return [{ type: 'MessageEchoue.v1', data: { messageId, essai, motif: issue, echoueLe: jour } }];
  };
