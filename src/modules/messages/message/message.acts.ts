import { decidedAfterReading, decidedBy } from '#libs/cqrs';
import { EnregistrerMessage } from './enregistrer-message/enregistrer-message';
import { preparerEnregistrement } from './enregistrer-message/enregistrer-message.handler';
import { EnvoyerMessageHandler } from './envoyer-message/envoyer-message.handler';
import { lire, LireMessage } from './lire-message/lire-message';
import { message } from './message';
import { PrevenirDeposant } from './prevenir-deposant/prevenir-deposant';
import { preparerPourDeposant } from './prevenir-deposant/prevenir-deposant.handler';

export const ACTES_DU_MESSAGE = [
  decidedAfterReading(EnregistrerMessage, message, preparerEnregistrement),
  decidedAfterReading(PrevenirDeposant, message, preparerPourDeposant),
  EnvoyerMessageHandler,
  decidedBy(LireMessage, message, ({ messageId }) => messageId, lire),
];
