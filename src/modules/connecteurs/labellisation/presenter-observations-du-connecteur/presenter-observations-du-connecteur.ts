import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import type { ObservationsDuConnecteurRecues } from '../labellisation.events';
import { leCandidat } from '../roles';
import { certificatEnCours } from '../suite-de-la-labellisation';

/** `empreinte`: SHA-256 of what they sent to the mission, which keeps it apart from the facts. */
export class PresenterObservationsDuConnecteur extends Command<{ empreinte: string }> {
  static readonly authority = leCandidat;
}

export const presenter =
  ({ data: { empreinte }, context: { actor, at } }: PresenterObservationsDuConnecteur) =>
  (etat: Labellisation): readonly ObservationsDuConnecteurRecues[] => {
    const recuesLe = dateDeParis(at);
    const { numero, retrait } = certificatEnCours(etat, 'Une observation', recuesLe);
    if (!retrait) throw new Refus.RetraitDeLabellisationNonEnvisage();
    const { observations, observationsAvantLe } = retrait;
    if (observations) {
      if (observations.empreinte === empreinte) return [];
      throw new Refus.ObservationsDuConnecteurDejaRecues(observations.recuesLe);
    }
    if (recuesLe > observationsAvantLe) throw new Refus.ObservationsDuConnecteurHorsDelai(observationsAvantLe);
    const data = { connecteurId: actor.personneId, numero, empreinte, recuesLe };
    return [{ type: 'ObservationsDuConnecteurRecues.v1', data }];
  };
