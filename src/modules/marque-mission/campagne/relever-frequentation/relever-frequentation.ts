import { ActeDate, permise } from '#modules/habilitations';
import { ouvertureDe, type Campagne } from '../campagne';
import * as Refus from '../campagne.errors';
import type { Frequentation, FrequentationCorrigee, FrequentationRelevee } from '../campagne.events';
import { campagneDuTerritoire, refuserDateDeCampagne } from '../suite-de-la-campagne';

export class ReleverFrequentation extends ActeDate<Frequentation & { code: string }> {
  static readonly authority = permise(
    { FR: ['mission.pilote'], region: ['region.responsable'] },
    Refus.CampagneReservee,
  );

  get dateLegale(): string {
    return this.data.tenueLe;
  }
}

export const relever =
  (command: ReleverFrequentation) =>
  (etat: Campagne): readonly (FrequentationRelevee | FrequentationCorrigee)[] => {
    const {
      data: { code, tenueLe, personnes, entreprises },
      context: { actor },
    } = command;
    const campagne = campagneDuTerritoire(etat, actor);
    const connue = campagne.frequentations[tenueLe];
    if (connue?.personnes === personnes && connue.entreprises === entreprises) return [];
    refuserDateDeCampagne(command, campagne.lancement.lanceeLe, ouvertureDe(campagne)?.closeLe);
    const nombres = { code, tenueLe, personnes, entreprises };
    const par = actor.personneId;
    return connue
      ? [{ type: 'FrequentationCorrigee.v1', data: { ...nombres, corrigePar: par } }]
      : [{ type: 'FrequentationRelevee.v1', data: { ...nombres, relevePar: par } }];
  };
