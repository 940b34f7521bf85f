import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { AmortissementDuMois } from '../amortissement';
import type { FinancementDAmortissementRefuse, MotifDeFinancementDAmortissement } from '../amortissement.events';
import type { DemandeDesignee } from '../designation';
import { leProgramme } from '../roles';
import { designer, financementPur } from '../suite-de-l-amortissement';

export class RefuserFinancementDAmortissement extends Command<
  DemandeDesignee & { reservationId: string; motif: MotifDeFinancementDAmortissement; possibleLe: string | null }
> {
  static readonly authority = leProgramme;
}

/** Until it is granted: then its account suspends the payment instead. */
export const refuserFinancement =
  ({ data: { reservationId, motif, possibleLe }, context: { at } }: RefuserFinancementDAmortissement) =>
  (amorti: AmortissementDuMois | null): readonly FinancementDAmortissementRefuse[] => {
    const financement = amorti?.financement;
    if (!amorti || financement?.reservationId !== reservationId) return [];
    if (amorti.etat !== 'retenu' && amorti.etat !== 'credits-reserves') return [];
    const refus = { motif, possibleLe, refuseLe: dateDeParis(at) };
    const data = { ...designer(amorti), ...financementPur(financement), ...refus };
    return [{ type: 'FinancementDAmortissementRefuse.v1', data }];
  };
