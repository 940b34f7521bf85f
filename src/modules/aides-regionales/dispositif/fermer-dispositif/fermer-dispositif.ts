import { Command } from '#libs/event-sourcing';
import { estDateDeSuite } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { Dispositif } from '../dispositif';
import type { DispositifFerme, MotifDeFermeture } from '../dispositif.events';
import * as Refus from '../dispositif.errors';

export class FermerDispositif extends Command<{
  dispositifId: string;
  motif: MotifDeFermeture;
  fermeLe: string;
}> {
  static readonly authority = permise({ region: ['region.responsable'] }, Refus.DispositifReserveAuResponsable);
}

export const fermer =
  ({ data: { dispositifId, motif, fermeLe }, context: { actor, at } }: FermerDispositif) =>
  (dispositif: Dispositif): readonly DispositifFerme[] => {
    if (dispositif.etat === 'absent' || dispositif.regles.region !== actor.territoire)
      throw new Refus.DispositifInconnu();
    if (dispositif.etat === 'ferme') {
      if (dispositif.fermeture.fermeLe === fermeLe && dispositif.fermeture.motif === motif) return [];
      throw new Refus.DispositifDejaFerme(dispositif.fermeture.fermeLe);
    }
    if (!estDateDeSuite(fermeLe, dispositif.regles.ouvertLe, at)) throw new Refus.DateHorsDePropos();
    return [{ type: 'DispositifFerme.v1', data: { dispositifId, region: actor.territoire, fermeLe, motif } }];
  };
