import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { estProposeeA, type Demande } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import type { DemandeAccompagnementEvent, MotifDeDeclin } from '../demande-accompagnement.events';
import { proposerAuxSuivants } from '../suite-de-la-demande';

export class DeclinerProposition extends Command<{ demandeId: string; motif: MotifDeDeclin }> {
  static readonly authority = permise({ region: ['connecteur'] }, Refus.ReponseReservee);
}

/** Once nobody is left to answer, the next of the ranking are asked. */
export const decliner =
  ({ data: { demandeId, motif }, context: { actor, at } }: DeclinerProposition) =>
  (demande: Demande | null): readonly DemandeAccompagnementEvent[] => {
    const connecteurId = actor.personneId;
    if (!demande) throw new Refus.DemandeInconnue();
    if (demande.declinees.includes(connecteurId) && !demande.proposees.includes(connecteurId)) return [];
    if (!estProposeeA(demande, connecteurId)) throw new Refus.DemandeNonProposee();
    const declineeLe = dateDeParis(at);
    const { etat, proposees, tour, aProposer } = demande;
    const resteQuelquUn = proposees.length > 1 || etat === 'escaladee';
    return [
      { type: 'PropositionDeclinee.v1', data: { demandeId, connecteurId, motif, declineeLe } },
      ...(resteQuelquUn ? [] : proposerAuxSuivants(demande.depot, tour, aProposer, declineeLe, 'tous-ont-decline')),
    ];
  };
