import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { AmortissementDuMois } from '../amortissement';
import type { AmortissementAccorde } from '../amortissement.events';
import type { DemandeDesignee } from '../designation';
import { leProgramme } from '../roles';
import { designer, financementPur } from '../suite-de-l-amortissement';

export class ConfirmerPlafondDAmortissement extends Command<
  DemandeDesignee & { reservationId: string; regle: string }
> {
  static readonly authority = leProgramme;
}

/** The region has decided before: the grant follows from the money. */
export const confirmerPlafond =
  ({ data: { reservationId, regle }, context: { at } }: ConfirmerPlafondDAmortissement) =>
  (amorti: AmortissementDuMois | null): readonly AmortissementAccorde[] => {
    if (amorti?.etat !== 'credits-reserves') return [];
    const { financement, retenuPar } = amorti;
    if (financement?.reservationId !== reservationId || retenuPar === null) return [];
    const accord = { regle, accordePar: retenuPar, accordeLe: dateDeParis(at) };
    return [
      { type: 'AmortissementAccorde.v1', data: { ...designer(amorti), ...financementPur(financement), ...accord } },
    ];
  };
