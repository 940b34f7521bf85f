import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { AmortissementDuMois } from '../amortissement';
import type { CreditsDAmortissementConfirmes } from '../amortissement.events';
import type { DemandeDesignee } from '../designation';
import { leProgramme } from '../roles';
import { designer, financementPur } from '../suite-de-l-amortissement';

export class ConfirmerCreditsDAmortissement extends Command<DemandeDesignee & { reservationId: string }> {
  static readonly authority = leProgramme;
}

export const confirmerCredits =
  ({ data: { reservationId }, context: { at } }: ConfirmerCreditsDAmortissement) =>
  (amorti: AmortissementDuMois | null): readonly CreditsDAmortissementConfirmes[] => {
    const financement = amorti?.financement;
    if (amorti?.etat !== 'retenu' || financement?.reservationId !== reservationId) return [];
    const data = { ...designer(amorti), ...financementPur(financement), confirmesLe: dateDeParis(at) };
    return [{ type: 'CreditsDAmortissementConfirmes.v1', data }];
  };
