import { ActeDate, permise } from '#modules/habilitations';
import type { Campagne } from '../campagne';
import * as Refus from '../campagne.errors';
import type { CampagneClose } from '../campagne.events';
import { campagneDuTerritoire, refuserDateDeCampagne } from '../suite-de-la-campagne';

export class CloreCampagne extends ActeDate<{ code: string; coutCentimes: number; closeLe: string }> {
  static readonly authority = permise(
    { FR: ['mission.pilote'], region: ['region.responsable'] },
    Refus.CampagneReservee,
  );

  get dateLegale(): string {
    return this.data.closeLe;
  }
}

export const clore =
  (command: CloreCampagne) =>
  (etat: Campagne): readonly CampagneClose[] => {
    const {
      data: { code, coutCentimes, closeLe },
      context: { actor },
    } = command;
    const campagne = campagneDuTerritoire(etat, actor);
    if (campagne.etat === 'close') {
      const { cloture } = campagne;
      if (cloture.coutCentimes === coutCentimes && cloture.closeLe === closeLe) return [];
      throw new Refus.CampagneDejaClose(cloture.closeLe);
    }
    const jours = [...Object.keys(campagne.frequentations), ...Object.values(campagne.venues)];
    const derniere = jours.sort().at(-1);
    refuserDateDeCampagne(command, derniere ?? campagne.lancement.lanceeLe);
    return [{ type: 'CampagneClose.v1', data: { code, coutCentimes, closePar: actor.personneId, closeLe } }];
  };
