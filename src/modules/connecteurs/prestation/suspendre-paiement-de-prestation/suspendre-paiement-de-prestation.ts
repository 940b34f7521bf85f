import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Prestation } from '../prestation';
import type { PaiementDePrestationSuspendu } from '../prestation.events';
import { leProgramme } from '../roles';

export class SuspendrePaiementDePrestation extends Command<{ prestationId: string }> {
  static readonly authority = leProgramme;
}

export const suspendrePaiement =
  ({ data: { prestationId }, context: { at } }: SuspendrePaiementDePrestation) =>
  (prestation: Prestation | null): readonly PaiementDePrestationSuspendu[] =>
    prestation && !prestation.suspendue && prestation.etat !== 'payee'
      ? [{ type: 'PaiementDePrestationSuspendu.v1', data: { prestationId, suspenduLe: dateDeParis(at) } }]
      : [];
