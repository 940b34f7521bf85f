import type { Actor, StreamModel } from '#libs/event-sourcing';
import { peutVoir, peutVoirLaRegion } from '#modules/habilitations';
import type { MessageEnregistre, MessageEvent } from './message.events';

export const ETATS_DU_MESSAGE = ['a-envoyer', 'remis', 'echoue', 'non-envoye'] as const;
export type EtatDuMessage = (typeof ETATS_DU_MESSAGE)[number];

/** `essais`: tries that ended; the next one has the number after. Being read is beside being sent. */
export type Message =
  | Readonly<{ etat: 'absent' }>
  | Readonly<{
      etat: EtatDuMessage;
      message: MessageEnregistre['data'];
      essais: number;
      luLe: string | null;
    }>;

const evolve = (message: Message, event: MessageEvent): Message => {
  if (event.type === 'MessageEnregistre.v1') return { etat: 'a-envoyer', message: event.data, essais: 0, luLe: null };
  if (message.etat === 'absent') return message;
  switch (event.type) {
    case 'MessageRemis.v1':
      return { ...message, etat: 'remis', essais: event.data.essai };
    case 'EnvoiReporte.v1':
      return { ...message, essais: event.data.essai };
    case 'MessageEchoue.v1':
      return { ...message, etat: 'echoue', essais: event.data.essai };
    case 'MessageNonEnvoye.v1':
      return { ...message, etat: 'non-envoye' };
    case 'MessageLu.v1':
      return { ...message, luLe: event.data.luLe };
    default:
      return event satisfies never;
  }
};

/** Its recipient, and whoever sees the company or the region that it is about. */
export const estVisible = (
  actor: Actor,
  { destinataireId, siren, territoire }: Pick<MessageEnregistre['data'], 'destinataireId' | 'siren' | 'territoire'>,
): boolean =>
  actor.personneId === destinataireId ||
  (siren === null ? peutVoirLaRegion(actor, territoire) : peutVoir(actor, { siren, region: territoire }));

export const message: StreamModel<Message, MessageEvent> = {
  category: 'message',
  initialState: () => ({ etat: 'absent' }),
  evolve,
  isVisibleTo: (state, actor) => state.etat !== 'absent' && estVisible(actor, state.message),
};
