import { decidedAfterReading, decidedBy } from '#libs/cqrs';
import { EnregistrerMessage } from './enregistrer-message/enregistrer-message';
import { preparerEnregistrement } from './enregistrer-message/enregistrer-message.handler';
import { EnvoyerMessageHandler } from './envoyer-message/envoyer-message.handler';
import { lire, LireMessage } from './lire-message/lire-message';
import { message } from './message';
import { PrevenirCandidate } from './prevenir-candidate/prevenir-candidate';
import { preparerPourCandidate } from './prevenir-candidate/prevenir-candidate.handler';
import { PrevenirDeposant } from './prevenir-deposant/prevenir-deposant';
import { preparerPourDeposant } from './prevenir-deposant/prevenir-deposant.handler';
import { PrevenirPartieDuPret } from './prevenir-partie-du-pret/prevenir-partie-du-pret';
import { preparerPourPartie } from './prevenir-partie-du-pret/prevenir-partie-du-pret.handler';

export const ACTES_DU_MESSAGE = [
  decidedAfterReading(EnregistrerMessage, message, preparerEnregistrement),
  decidedAfterReading(PrevenirDeposant, message, preparerPourDeposant),
  decidedAfterReading(PrevenirCandidate, message, preparerPourCandidate),
  decidedAfterReading(PrevenirPartieDuPret, message, preparerPourPartie),
  EnvoyerMessageHandler,
  decidedBy(LireMessage, message, ({ messageId }) => messageId, lire),
];
