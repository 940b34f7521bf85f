import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { annulation } from '../annulation';
import type { Prestation } from '../prestation';
import type { PrestationAnnulee } from '../prestation.events';
import { leProgramme } from '../roles';

/** Nothing was delivered in time: what is held for it is freed. */
export class ConstaterEcheanceDePrestation extends Command<{ prestationId: string; reservationId: string }> {
  static readonly authority = leProgramme;
}

const NON_REALISEE = ['financement-demande', 'credits-reserves', 'en-cours', 'contestee'];

export const constaterEcheance =
  ({ data: { prestationId, reservationId }, context: { at } }: ConstaterEcheanceDePrestation) =>
  (prestation: Prestation | null): readonly PrestationAnnulee[] =>
    prestation?.financement?.reservationId === reservationId && NON_REALISEE.includes(prestation.etat)
      ? [annulation(prestationId, prestation, 'echeance-depassee', null, dateDeParis(at))]
      : [];
