import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import type { RetraitDeLabellisationEcarte } from '../labellisation.events';
import { laMission } from '../roles';
import { certificatEnCours, refuserPartie } from '../suite-de-la-labellisation';

export class EcarterRetraitDeLabellisation extends Command<{ connecteurId: string }> {
  static readonly authority = laMission;
}

export const ecarter =
  ({ data: { connecteurId }, context: { actor, at } }: EcarterRetraitDeLabellisation) =>
  (etat: Labellisation): readonly RetraitDeLabellisationEcarte[] => {
    const ecarteLe = dateDeParis(at);
    const certificat = certificatEnCours(etat, 'L’abandon d’un retrait', ecarteLe);
    refuserPartie(etat, certificat, actor);
    const { numero, retrait, retraitEcarte } = certificat;
    if (!retrait) {
      if (retraitEcarte) return [];
      throw new Refus.RetraitDeLabellisationNonEnvisage();
    }
    const data = { connecteurId, numero, ecartePar: actor.personneId, ecarteLe };
    return [{ type: 'RetraitDeLabellisationEcarte.v1', data }];
  };
