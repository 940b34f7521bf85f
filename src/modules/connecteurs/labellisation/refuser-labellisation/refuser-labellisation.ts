import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Labellisation } from '../labellisation';
import type { LabellisationRefusee, MotifDeRefusDeLabellisation } from '../labellisation.events';
import { laMission } from '../roles';
import { demandeDesignee, memesCodes, refuserDecideur, refuserSansMotif } from '../suite-de-la-labellisation';

export class RefuserLabellisation extends Command<{
  connecteurId: string;
  rang: number;
  motifs: readonly MotifDeRefusDeLabellisation[];
}> {
  static readonly authority = laMission;
}

export const refuser =
  ({ data: { connecteurId, rang, motifs }, context: { actor, at } }: RefuserLabellisation) =>
  (etat: Labellisation): readonly LabellisationRefusee[] => {
    refuserSansMotif(motifs);
    const { dernierRejet } = etat;
    if (
      dernierRejet?.type === 'LabellisationRefusee.v1' &&
      dernierRejet.data.rang === rang &&
      memesCodes(dernierRejet.data.motifs, motifs)
    )
      return [];
    const refuseeLe = dateDeParis(at);
    refuserDecideur(etat, demandeDesignee(etat, rang, refuseeLe), actor);
    const refus = { motifs, refuseePar: actor.personneId, refuseeLe };
    return [{ type: 'LabellisationRefusee.v1', data: { connecteurId, rang, ...refus } }];
  };
