import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import type { LabellisationSuspendue, MotifDeSuspensionDeLabellisation } from '../labellisation.events';
import { laMission } from '../roles';
import { certificatEnCours, refuserPartie } from '../suite-de-la-labellisation';

export class SuspendreLabellisation extends Command<{
  connecteurId: string;
  motif: MotifDeSuspensionDeLabellisation;
}> {
  static readonly authority = laMission;
}

export const suspendre =
  ({ data: { connecteurId, motif }, context: { actor, at } }: SuspendreLabellisation) =>
  (etat: Labellisation): readonly LabellisationSuspendue[] => {
    const suspendueLe = dateDeParis(at);
    const certificat = certificatEnCours(etat, 'La suspension', suspendueLe);
    refuserPartie(etat, certificat, actor);
    if (certificat.etat === 'suspendu') {
      if (certificat.motifDeSuspension === motif) return [];
      throw new Refus.LabelDeConnecteurDansUnAutreEtat('Une autre suspension', certificat.etat);
    }
    const { numero } = certificat;
    const suspension = { motif, suspenduePar: actor.personneId, suspendueLe };
    return [{ type: 'LabellisationSuspendue.v1', data: { connecteurId, numero, ...suspension } }];
  };
