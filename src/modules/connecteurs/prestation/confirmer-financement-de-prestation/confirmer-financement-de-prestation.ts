import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Prestation } from '../prestation';
import type { FinancementDePrestationConfirme } from '../prestation.events';
import { leProgramme } from '../roles';

export class ConfirmerFinancementDePrestation extends Command<{
  prestationId: string;
  reservationId: string;
  regle: string;
}> {
  static readonly authority = leProgramme;
}

export const confirmerFinancement =
  ({ data: { prestationId, reservationId, regle }, context: { at } }: ConfirmerFinancementDePrestation) =>
  (prestation: Prestation | null): readonly FinancementDePrestationConfirme[] =>
    prestation?.etat === 'credits-reserves' && prestation.financement?.reservationId === reservationId
      ? [
          {
            type: 'FinancementDePrestationConfirme.v1',
            data: { prestationId, reservationId, regle, confirmeLe: dateDeParis(at) },
          },
        ]
      : [];
