import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import { estDejaPrete, partDisponible, type SalariePrete } from '../salarie-prete';
import { PartReserveeAuProgramme } from '../salarie-prete.errors';
import type { PartDeSalarieIndisponible, PartDeSalarieReservee } from '../salarie-prete.events';

export class ReserverPartDuSalarie extends Command<{
  salarieId: string;
  conventionId: string;
  version: number;
  preteuseSiren: string;
  utilisatriceSiren: string;
  partDuTempsPourCent: number;
  du: string;
  au: string;
}> {
  static readonly authority = permiseAuSysteme(PartReserveeAuProgramme);
}

export const reserver =
  ({ data, context: { at } }: ReserverPartDuSalarie) =>
  (salarie: SalariePrete): readonly (PartDeSalarieReservee | PartDeSalarieIndisponible)[] => {
    const { salarieId, conventionId, version, partDuTempsPourCent } = data;
    if (salarie.liberees.includes(conventionId)) return [];
    if ((salarie.reponses[conventionId] ?? 0) >= version) return [];
    const jour = dateDeParis(at);
    const disponiblePourCent = partDisponible(salarie, data);
    const dejaPrete = estDejaPrete(salarie, data);
    if (dejaPrete || partDuTempsPourCent > disponiblePourCent) {
      const motif = dejaPrete ? 'deja-prete' : 'temps-insuffisant';
      const refus = { salarieId, conventionId, version, motif, disponiblePourCent, constateLe: jour } as const;
      return [{ type: 'PartDeSalarieIndisponible.v1', data: refus }];
    }
    return [{ type: 'PartDeSalarieReservee.v1', data: { ...data, reserveeLe: jour } }];
  };
