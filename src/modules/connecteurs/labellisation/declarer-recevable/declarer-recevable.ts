import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Labellisation } from '../labellisation';
import type { LabellisationRecevable } from '../labellisation.events';
import { laMission } from '../roles';
import { demandeDesignee, refuserPartie } from '../suite-de-la-labellisation';

export class DeclarerRecevable extends Command<{ connecteurId: string; rang: number }> {
  static readonly authority = laMission;
}

export const declarerRecevable =
  ({ data: { connecteurId, rang }, context: { actor, at } }: DeclarerRecevable) =>
  (etat: Labellisation): readonly LabellisationRecevable[] => {
    const recevableLe = dateDeParis(at);
    const demande = demandeDesignee(etat, rang, recevableLe);
    if (demande.recevableLe !== null) return [];
    refuserPartie(etat, demande, actor);
    return [
      {
        type: 'LabellisationRecevable.v1',
        data: { connecteurId, rang, recevablePar: actor.personneId, recevableLe },
      },
    ];
  };
