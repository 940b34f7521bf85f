import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import { partDisponible, type SalariePrete } from '../salarie-prete';
import { PartReserveeAuProgramme } from '../salarie-prete.errors';
import type { PartDeSalarieIndisponible, PartDeSalarieReservee } from '../salarie-prete.events';

export class ReserverPartDuSalarie extends Command<{
  salarieId: string;
  conventionId: string;
  version: number;
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
    if (partDuTempsPourCent > disponiblePourCent) {
      const refus = { salarieId, conventionId, version, disponiblePourCent, constateLe: jour };
      return [{ type: 'PartDeSalarieIndisponible.v1', data: refus }];
    }
    return [{ type: 'PartDeSalarieReservee.v1', data: { ...data, reserveeLe: jour } }];
  };
