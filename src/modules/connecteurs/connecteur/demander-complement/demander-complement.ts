import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { ComplementDemande, ElementDeCandidature } from '../connecteur.events';
import { saRegion } from '../roles';
import { connecteurConnu, refuserDecisionSurSoi } from '../suite-du-connecteur';

export class DemanderComplement extends Command<{
  connecteurId: string;
  elements: readonly ElementDeCandidature[];
}> {
  static readonly authority = saRegion;
}

export const demanderComplement =
  ({ data: { connecteurId, elements }, context: { actor, at } }: DemanderComplement) =>
  (etat: Connecteur | null): readonly ComplementDemande[] => {
    const candidat = connecteurConnu(etat, actor);
    if (candidat.etat !== 'candidat') throw new Refus.CandidatureDeConnecteurClose();
    refuserDecisionSurSoi(candidat, actor);
    const attendus = elements.toSorted();
    if (candidat.complement?.join() === attendus.join()) return [];
    const demande = { elements: attendus, demandePar: actor.personneId, demandeLe: dateDeParis(at) };
    return [{ type: 'ComplementDemande.v1', data: { connecteurId, ...demande } }];
  };
