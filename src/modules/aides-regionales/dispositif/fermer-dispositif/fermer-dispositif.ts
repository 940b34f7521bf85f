import { estDateDeSuite } from '#libs/france';
import { ActeDate, permise, refuserDateSansMotif } from '#modules/habilitations';
import type { Dispositif } from '../dispositif';
import type { DispositifFerme, MotifDeFermeture } from '../dispositif.events';
import * as Refus from '../dispositif.errors';

export class FermerDispositif extends ActeDate<{
  dispositifId: string;
  motif: MotifDeFermeture;
  fermeLe: string;
}> {
  static readonly authority = permise({ region: ['region.responsable'] }, Refus.DispositifReserveAuResponsable);

  get dateLegale(): string {
    return this.data.fermeLe;
  }
}

export const fermer =
  (command: FermerDispositif) =>
  (dispositif: Dispositif): readonly DispositifFerme[] => {
    const {
      data: { dispositifId, motif, fermeLe },
      context: { actor, at },
    } = command;
    if (dispositif.etat === 'absent' || dispositif.regles.region !== actor.territoire)
      throw new Refus.DispositifInconnu();
    if (dispositif.etat === 'ferme') {
      if (dispositif.fermeture.fermeLe === fermeLe && dispositif.fermeture.motif === motif) return [];
      throw new Refus.DispositifDejaFerme(dispositif.fermeture.fermeLe);
    }
    if (!estDateDeSuite(fermeLe, dispositif.regles.ouvertLe, at)) throw new Refus.DateHorsDePropos();
    refuserDateSansMotif(command);
    return [{ type: 'DispositifFerme.v1', data: { dispositifId, region: actor.territoire, fermeLe, motif } }];
  };
