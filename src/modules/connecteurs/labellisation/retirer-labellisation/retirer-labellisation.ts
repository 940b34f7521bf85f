import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import type { LabellisationRetiree } from '../labellisation.events';
import { laMission } from '../roles';
import { certificatConnu, certificatEnCours, refuserPartie } from '../suite-de-la-labellisation';

export class RetirerLabellisation extends Command<{ connecteurId: string }> {
  static readonly authority = laMission;
}

/** Once the connecteur has answered, or their time to answer is over (CRPA, articles L121-1 and L122-1). */
export const retirer =
  ({ data: { connecteurId }, context: { actor, at } }: RetirerLabellisation) =>
  (etat: Labellisation): readonly LabellisationRetiree[] => {
    if (certificatConnu(etat).etat === 'retire') return [];
    const retireeLe = dateDeParis(at);
    const certificat = certificatEnCours(etat, 'Le retrait', retireeLe);
    refuserPartie(etat, certificat, actor);
    const { numero, retrait } = certificat;
    if (!retrait) throw new Refus.RetraitDeLabellisationNonEnvisage();
    if (retrait.envisagePar === actor.personneId) throw new Refus.RetraitDeLabellisationParUnAutre();
    if (!retrait.observations && retireeLe <= retrait.observationsAvantLe)
      throw new Refus.ObservationsDuConnecteurAttendues(retrait.observationsAvantLe);
    const observations = retrait.observations ? ('recues' as const) : ('aucune' as const);
    const decision = { motif: retrait.motif, observations, retireePar: actor.personneId, retireeLe };
    return [{ type: 'LabellisationRetiree.v1', data: { connecteurId, numero, ...decision } }];
  };
