import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { admisesAvec } from '../cohorte';
import type { Experimentation } from '../experimentation';
import * as Refus from '../experimentation.errors';
import type { Axe, EntreprisePromue, MotifDeQuota, QuotaFixe } from '../experimentation.events';
import { laMission } from '../roles';
import { avecPromotions, cohorteConnue, refuserHorsDe } from '../suite-de-la-cohorte';

export class FixerQuota extends Command<{
  experimentationId: string;
  axe: Axe;
  code: string;
  plafond: number;
  motif: MotifDeQuota;
}> {
  static readonly authority = laMission;
}

/** A higher ceiling promotes those of the list that it held back. */
export const fixerQuota =
  ({ data, context: { actor, at } }: FixerQuota) =>
  (etat: Experimentation | null): readonly (QuotaFixe | EntreprisePromue)[] => {
    const { axe, code, plafond } = data;
    const cohorte = cohorteConnue(etat);
    const present = cohorte.plafonds[axe][code];
    if (present === undefined) throw new Refus.CodeDeQuotaInconnu(axe);
    refuserHorsDe(cohorte, 'Le changement de quota', 'ouverte', 'en-cours', 'evaluee');
    if (present === plafond) return [];
    const admises = admisesAvec(cohorte, axe, code);
    if (plafond < admises) throw new Refus.QuotaSousLesAdmises(admises);
    const fixeLe = dateDeParis(at);
    return avecPromotions(
      cohorte,
      { type: 'QuotaFixe.v1', data: { ...data, fixePar: actor.personneId, fixeLe } },
      fixeLe,
    );
  };
