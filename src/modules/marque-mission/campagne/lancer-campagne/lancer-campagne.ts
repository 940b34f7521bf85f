import { ActeDate, permise } from '#modules/habilitations';
import type { Campagne } from '../campagne';
import * as Refus from '../campagne.errors';
import type { CampagneLancee } from '../campagne.events';
import { refuserDateDeCampagne } from '../suite-de-la-campagne';

/** The opinion that founds the programme was submitted on that day. */
const DEBUT_DU_PROGRAMME = '2017-03-07';

const CHAMPS = ['nature', 'intitule', 'coutCentimes', 'lanceeLe'] as const;

export class LancerCampagne extends ActeDate<Pick<CampagneLancee['data'], 'code' | (typeof CHAMPS)[number]>> {
  static readonly authority = permise(
    { FR: ['mission.pilote'], region: ['region.responsable'] },
    Refus.CampagneReservee,
  );

  get dateLegale(): string {
    return this.data.lanceeLe;
  }
}

export const lancer =
  (command: LancerCampagne) =>
  (campagne: Campagne): readonly CampagneLancee[] => {
    const { data: plan, context } = command;
    const { personneId, territoire } = context.actor;
    if (campagne.etat !== 'absente') {
      const { lancement } = campagne;
      if (lancement.territoire === territoire && CHAMPS.every((champ) => lancement[champ] === plan[champ])) return [];
      throw new Refus.CodeDeCampagneIndisponible();
    }
    refuserDateDeCampagne(command, DEBUT_DU_PROGRAMME);
    const { code, nature, intitule, coutCentimes, lanceeLe } = plan;
    const data = { code, nature, intitule, territoire, coutCentimes, lanceePar: personneId, lanceeLe };
    return [{ type: 'CampagneLancee.v1', data }];
  };
