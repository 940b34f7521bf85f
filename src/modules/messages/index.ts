export { Destinataires, type Destinataire } from './destinataires';
export type { LienPersonnel } from './gabarits/gabarit';
export { LiensPersonnels } from './liens-personnels';
export { Messagerie, type Courrier, type IssueDeRemise } from './messagerie';
export { TextesMontres } from './textes-montres';
export type * from './message/message.events';
export { EnregistrerMessage } from './message/enregistrer-message/enregistrer-message';
export { EnvoyerMessage } from './message/envoyer-message/envoyer-message';
export { PrevenirDeposant } from './message/prevenir-deposant/prevenir-deposant';
