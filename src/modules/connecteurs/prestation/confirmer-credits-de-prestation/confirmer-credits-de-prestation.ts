import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { financementPur } from '../financement';
import type { Prestation } from '../prestation';
import type { CreditsDePrestationConfirmes } from '../prestation.events';
import { leProgramme } from '../roles';

export class ConfirmerCreditsDePrestation extends Command<{ prestationId: string; reservationId: string }> {
  static readonly authority = leProgramme;
}

export const confirmerCredits =
  ({ data: { prestationId, reservationId }, context: { at } }: ConfirmerCreditsDePrestation) =>
  (prestation: Prestation | null): readonly CreditsDePrestationConfirmes[] => {
    const financement = prestation?.financement;
    if (prestation?.etat !== 'financement-demande' || financement?.reservationId !== reservationId) return [];
    const confirmesLe = dateDeParis(at);
    return [
      { type: 'CreditsDePrestationConfirmes.v1', data: { prestationId, ...financementPur(financement), confirmesLe } },
    ];
  };
