import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { financementPur } from '../financement';
import type { Prestation } from '../prestation';
import type { FinancementDePrestationRefuse, MotifDeFinancementRefuse } from '../prestation.events';
import { leProgramme } from '../roles';

export class RefuserFinancementDePrestation extends Command<{
  prestationId: string;
  reservationId: string;
  motif: MotifDeFinancementRefuse;
  possibleLe: string | null;
}> {
  static readonly authority = leProgramme;
}

const TENU = ['financement-demande', 'credits-reserves', 'en-cours', 'realisee', 'contestee', 'confirmee'];

/** Also of a service that is delivered or confirmed, when members that join take what its ceiling held: no aid is granted yet. */
export const refuserFinancement =
  ({ data: { prestationId, reservationId, motif, possibleLe }, context: { at } }: RefuserFinancementDePrestation) =>
  (prestation: Prestation | null): readonly FinancementDePrestationRefuse[] => {
    const financement = prestation?.financement;
    if (!prestation || financement?.reservationId !== reservationId || !TENU.includes(prestation.etat)) return [];
    const refus = { motif, possibleLe, refuseLe: dateDeParis(at) };
    return [
      { type: 'FinancementDePrestationRefuse.v1', data: { prestationId, ...financementPur(financement), ...refus } },
    ];
  };
