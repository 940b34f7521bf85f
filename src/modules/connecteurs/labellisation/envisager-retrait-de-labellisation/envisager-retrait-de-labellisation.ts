import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { observationsAvant } from '../durees';
import type { Labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import type { MotifDeRetraitDeLabellisation, RetraitDeLabellisationEnvisage } from '../labellisation.events';
import { laMission } from '../roles';
import { certificatEnCours, refuserPartie } from '../suite-de-la-labellisation';

export class EnvisagerRetraitDeLabellisation extends Command<{
  connecteurId: string;
  motif: MotifDeRetraitDeLabellisation;
}> {
  static readonly authority = laMission;
}

export const envisager =
  ({ data: { connecteurId, motif }, context: { actor, at } }: EnvisagerRetraitDeLabellisation) =>
  (etat: Labellisation): readonly RetraitDeLabellisationEnvisage[] => {
    const notifieLe = dateDeParis(at);
    const certificat = certificatEnCours(etat, 'Un retrait', notifieLe);
    const { numero, retrait } = certificat;
    refuserPartie(etat, certificat, actor);
    if (retrait) {
      if (retrait.motif === motif) return [];
      throw new Refus.RetraitDeLabellisationDejaEnvisage(retrait.notifieLe);
    }
    const delai = { notifieLe, observationsAvantLe: observationsAvant(notifieLe) };
    const data = { connecteurId, numero, motif, envisagePar: actor.personneId, ...delai };
    return [{ type: 'RetraitDeLabellisationEnvisage.v1', data }];
  };
