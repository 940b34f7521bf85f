import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Prestation } from '../prestation';
import type { PaiementDePrestationRepris } from '../prestation.events';
import { leProgramme } from '../roles';

export class ReprendrePaiementDePrestation extends Command<{ prestationId: string }> {
  static readonly authority = leProgramme;
}

export const reprendrePaiement =
  ({ data: { prestationId }, context: { at } }: ReprendrePaiementDePrestation) =>
  (prestation: Prestation | null): readonly PaiementDePrestationRepris[] =>
    prestation?.suspendue
      ? [{ type: 'PaiementDePrestationRepris.v1', data: { prestationId, reprisLe: dateDeParis(at) } }]
      : [];
