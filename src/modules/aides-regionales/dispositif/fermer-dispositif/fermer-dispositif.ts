import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { Dispositif } from '../dispositif';
import type { DispositifFerme, MotifDeFermeture } from '../dispositif.events';
import * as Refus from '../dispositif.errors';

export class FermerDispositif extends Command<{ dispositifId: string; motif: MotifDeFermeture }> {
  static readonly authority = permise({ region: ['region.responsable'] }, Refus.DispositifReserveAuResponsable);
}

/** Closed on the day of its recording: requests may have been received until then. */
export const fermer =
  ({ data: { dispositifId, motif }, context: { actor, at } }: FermerDispositif) =>
  (dispositif: Dispositif): readonly DispositifFerme[] => {
    if (dispositif.etat === 'absent' || dispositif.regles.region !== actor.territoire)
      throw new Refus.DispositifInconnu();
    if (dispositif.etat === 'ferme') {
      if (dispositif.fermeture.motif === motif) return [];
      throw new Refus.DispositifDejaFerme(dispositif.fermeture.fermeLe);
    }
    const fermeLe = dateDeParis(at);
    return [{ type: 'DispositifFerme.v1', data: { dispositifId, region: actor.territoire, fermeLe, motif } }];
  };
