import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { Document } from '../document';
import * as Refus from '../document.errors';
import type { DocumentEfface, MotifDEffacement } from '../document.events';

export class EffacerDocument extends Command<{ documentId: string; motif: MotifDEffacement }> {
  static readonly authority = permise({ FR: ['mission.pilote', 'dpo'] }, Refus.EffacementReserve);
}

export const effacer =
  ({ data: { documentId, motif }, context: { actor, at } }: EffacerDocument) =>
  (document: Document): readonly DocumentEfface[] => {
    if (document.etat === 'absent') throw new Refus.DocumentInconnu();
    if (document.etat === 'efface') {
      const { effacement } = document;
      if (effacement.motif !== motif) throw new Refus.DocumentDejaEfface();
      if (effacement.effacePar !== actor.personneId) throw new DoneByAnother();
      return [];
    }
    const data = { documentId, motif, effacePar: actor.personneId, effaceLe: dateDeParis(at) };
    return [{ type: 'DocumentEfface.v1', data }];
  };
