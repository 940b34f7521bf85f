import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Labellisation } from '../labellisation';
import type { InteretDEvaluateurDeclare } from '../labellisation.events';
import { quiInstruit } from '../roles';

export class DeclarerInteretDEvaluateur extends Command<{ connecteurId: string }> {
  static readonly authority = quiInstruit;
}

/** Each declares their own, before or after they are assigned. It takes them off the request, with what they found. */
export const declarerInteret =
  ({ data: { connecteurId }, context: { actor, at } }: DeclarerInteretDEvaluateur) =>
  ({ interesses, demande }: Labellisation): readonly InteretDEvaluateurDeclare[] => {
    const { personneId: declarePar } = actor;
    if (interesses.includes(declarePar)) return [];
    const rang = demande?.evaluateurs.includes(declarePar) ? demande.rang : null;
    const evaluationEcartee = demande?.evaluations.some(({ renduePar }) => renduePar === declarePar) ?? false;
    const declaration = { rang, evaluationEcartee, declarePar, declareLe: dateDeParis(at) };
    return [{ type: 'InteretDEvaluateurDeclare.v1', data: { connecteurId, ...declaration } }];
  };
