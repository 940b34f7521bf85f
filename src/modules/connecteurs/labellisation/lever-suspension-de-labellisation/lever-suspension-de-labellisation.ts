import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import type { SuspensionDeLabellisationLevee } from '../labellisation.events';
import { laMission } from '../roles';
import { certificatEnCours, refuserPartie } from '../suite-de-la-labellisation';

export class LeverSuspensionDeLabellisation extends Command<{ connecteurId: string }> {
  static readonly authority = laMission;
}

export const lever =
  ({ data: { connecteurId }, context: { actor, at } }: LeverSuspensionDeLabellisation) =>
  (etat: Labellisation): readonly SuspensionDeLabellisationLevee[] => {
    const leveeLe = dateDeParis(at);
    const certificat = certificatEnCours(etat, 'La levée d’une suspension', leveeLe);
    refuserPartie(etat, certificat, actor);
    if (certificat.etat === 'actif') {
      if (certificat.motifDeSuspension !== null) return [];
      throw new Refus.LabelDeConnecteurDansUnAutreEtat('La levée d’une suspension', certificat.etat);
    }
    const data = { connecteurId, numero: certificat.numero, leveePar: actor.personneId, leveeLe };
    return [{ type: 'SuspensionDeLabellisationLevee.v1', data }];
  };
