import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import type { Connecteur } from '../connecteur';
import { RemiseReservee } from '../connecteur.errors';
import type { MotifDePlaceRendue, PlaceRendue } from '../connecteur.events';

/** Once the stream of the request has said that it is not theirs, or no longer. */
export class RendrePlace extends Command<{ connecteurId: string; demandeId: string; motif: MotifDePlaceRendue }> {
  static readonly authority = permiseAuSysteme(RemiseReservee);
}

export const rendrePlace =
  ({ data: { connecteurId, demandeId, motif }, context: { at } }: RendrePlace) =>
  (etat: Connecteur | null): readonly PlaceRendue[] =>
    etat?.places.includes(demandeId)
      ? [{ type: 'PlaceRendue.v1', data: { connecteurId, demandeId, motif, rendueLe: dateDeParis(at) } }]
      : [];
