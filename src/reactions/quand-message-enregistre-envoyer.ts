import { Later, reaction } from '#libs/projections';
import { EnvoyerMessage, type EnvoiReporte, type MessageEnregistre } from '#modules/messages';

/** One try for each message, and another one each time that the mail server does not answer. */
export const quandMessageEnregistreEnvoyer = reaction<MessageEnregistre | EnvoiReporte>({
  name: 'quand-message-enregistre-envoyer',
  sends: [EnvoyerMessage],
  inOrderOf: ({ data: { messageId } }) => `message ${messageId}`,
  sendsSlowly: true,
  on: {
    'MessageEnregistre.v1': ({ data: { messageId } }, context) => [
      new EnvoyerMessage({ messageId, essai: 1 }, context),
    ],
    'EnvoiReporte.v1': ({ data: { messageId, essai, prochainEssaiA } }, context) => [
      new Later(prochainEssaiA, new EnvoyerMessage({ messageId, essai: essai + 1 }, context)),
    ],
  },
});
