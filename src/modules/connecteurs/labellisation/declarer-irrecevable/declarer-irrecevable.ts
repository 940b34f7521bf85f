import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import type { LabellisationIrrecevable, MotifDIrrecevabilite } from '../labellisation.events';
import { laMission } from '../roles';
import { demandeDesignee, memesCodes, refuserPartie, refuserSansMotif } from '../suite-de-la-labellisation';

export class DeclarerIrrecevable extends Command<{
  connecteurId: string;
  rang: number;
  motifs: readonly MotifDIrrecevabilite[];
}> {
  static readonly authority = laMission;
}

/** A request that was found admissible is granted or refused. */
export const declarerIrrecevable =
  ({ data: { connecteurId, rang, motifs }, context: { actor, at } }: DeclarerIrrecevable) =>
  (etat: Labellisation): readonly LabellisationIrrecevable[] => {
    refuserSansMotif(motifs);
    const { dernierRejet } = etat;
    if (
      dernierRejet?.type === 'LabellisationIrrecevable.v1' &&
      dernierRejet.data.rang === rang &&
      memesCodes(dernierRejet.data.motifs, motifs)
    )
      return [];
    const irrecevableLe = dateDeParis(at);
    const demande = demandeDesignee(etat, rang, irrecevableLe);
    refuserPartie(etat, demande, actor);
    if (demande.recevableLe !== null) throw new Refus.DemandeDejaRecevable(demande.recevableLe);
    const decision = { motifs, irrecevablePar: actor.personneId, irrecevableLe };
    return [{ type: 'LabellisationIrrecevable.v1', data: { connecteurId, rang, ...decision } }];
  };
