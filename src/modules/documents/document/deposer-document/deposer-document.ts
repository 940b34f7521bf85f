import { Command } from '#libs/event-sourcing';
import { QUI_DEPOSE } from '../depot';
import type { ObjetDuDocument } from '../document.events';

/** The bytes go with the command to its handler only: neither the fact nor the outbox holds them. */
export class DeposerDocument extends Command<{
  documentId: string;
  objet: ObjetDuDocument;
  typeAnnonce: string;
  nom: string | undefined;
  contenu: Buffer;
}> {
  static readonly authority = QUI_DEPOSE;
}
