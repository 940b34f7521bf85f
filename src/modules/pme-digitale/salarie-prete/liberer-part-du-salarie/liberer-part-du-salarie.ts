import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import type { SalariePrete } from '../salarie-prete';
import { PartReserveeAuProgramme } from '../salarie-prete.errors';
import type { PartDeSalarieLiberee } from '../salarie-prete.events';

export class LibererPartDuSalarie extends Command<{ salarieId: string; conventionId: string; aCommence: boolean }> {
  static readonly authority = permiseAuSysteme(PartReserveeAuProgramme);
}

/** Also when nothing is held: a request that comes later finds that the loan is over. */
export const liberer =
  ({ data, context: { at } }: LibererPartDuSalarie) =>
  ({ liberees }: SalariePrete): readonly PartDeSalarieLiberee[] =>
    liberees.includes(data.conventionId)
      ? []
      : [{ type: 'PartDeSalarieLiberee.v1', data: { ...data, libereeLe: dateDeParis(at) } }];
