import type { Actor } from '#libs/event-sourcing';
import { peutVoirLeConnecteur, type Connecteur } from './connecteur';
import * as Refus from './connecteur.errors';

/** Throws `ConnecteurInconnu` also for one whom the actor may not see. */
export const connecteurConnu = (etat: Connecteur | null, actor: Actor): Connecteur => {
  if (!etat || !peutVoirLeConnecteur(actor, etat)) throw new Refus.ConnecteurInconnu();
  return etat;
};

/** Suspended or not: a connecteur who was accepted and did not leave. */
export const connecteurAccepte = (etat: Connecteur | null, actor: Actor): Connecteur => {
  const connu = connecteurConnu(etat, actor);
  if (connu.etat !== 'accepte' && connu.etat !== 'suspendu') throw new Refus.ConnecteurNonAccepte();
  return connu;
};

export const refuserDecisionSurSoi = ({ connecteurId }: Connecteur, { personneId }: Actor): void => {
  if (connecteurId === personneId) throw new Refus.DecisionSurSoi();
};
