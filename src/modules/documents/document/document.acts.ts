import { DeposerDocumentHandler } from './deposer-document/deposer-document.handler';
import { DeposerTexteHandler } from './deposer-texte/deposer-texte.handler';
import { EffacerDocumentHandler } from './effacer-document/effacer-document.handler';

/** Each keeps or erases a content beside its fact. */
export const ACTES_DU_DOCUMENT = [DeposerDocumentHandler, DeposerTexteHandler, EffacerDocumentHandler];
