import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import { estDejaPrete, partDisponible, type SalariePrete } from '../salarie-prete';
import { PartReserveeAuProgramme } from '../salarie-prete.errors';
import type {
  MotifDePartIndisponible,
  PartDeSalarieIndisponible,
  PartDeSalarieReservee,
} from '../salarie-prete.events';
import { dureeDepassee } from '../suite-de-prets';

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

const motifDeRefus = (
  salarie: SalariePrete,
  voulue: ReserverPartDuSalarie['data'],
  disponiblePourCent: number,
): MotifDePartIndisponible | null => {
  if (estDejaPrete(salarie, voulue)) return 'deja-prete';
  if (dureeDepassee(salarie, voulue)) return 'duree-depassee';
  return voulue.partDuTempsPourCent > disponiblePourCent ? 'temps-insuffisant' : null;
};

export const reserver =
  ({ data, context: { at } }: ReserverPartDuSalarie) =>
  (salarie: SalariePrete): readonly (PartDeSalarieReservee | PartDeSalarieIndisponible)[] => {
    const { salarieId, conventionId, version } = data;
    if (salarie.liberees.includes(conventionId)) return [];
    if ((salarie.reponses[conventionId] ?? 0) >= version) return [];
    const jour = dateDeParis(at);
    const disponiblePourCent = partDisponible(salarie, data);
    const motif = motifDeRefus(salarie, data, disponiblePourCent);
    if (motif) {
      const refus = { salarieId, conventionId, version, motif, disponiblePourCent, constateLe: jour } as const;
      return [{ type: 'PartDeSalarieIndisponible.v1', data: refus }];
    }
    return [{ type: 'PartDeSalarieReservee.v1', data: { ...data, reserveeLe: jour } }];
  };
