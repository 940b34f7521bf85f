import { Command } from '#libs/event-sourcing';
import { QUI_DEPOSE } from '../depot';
import type { ObjetDuDocument } from '../document.events';

/** The text goes with the command to its handler only: neither the fact nor the outbox holds it. */
export class DeposerTexte extends Command<{ documentId: string; objet: ObjetDuDocument; texte: string }> {
  static readonly authority = QUI_DEPOSE;
}
