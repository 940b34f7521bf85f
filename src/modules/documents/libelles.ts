import { enFrancais } from '#libs/france';
import type { DocumentEvent, MotifDEffacement } from './document/document.events';

export const LIBELLES: Readonly<Record<DocumentEvent['type'], string>> = {
  'DocumentDepose.v1': 'Document déposé',
  'DocumentEfface.v1': 'Document effacé',
};

const MOTIFS: Readonly<Record<MotifDEffacement, string>> = {
  'demande-de-la-personne': 'à la demande de la personne concernée',
  'depose-par-erreur': 'parce qu’il a été déposé par erreur',
  'duree-de-conservation': 'au terme de sa durée de conservation',
};

/** What is read in the place of an erased content. */
export const phraseDEffacement = (quoi: 'Fichier' | 'Texte', effaceLe: string, motif: MotifDEffacement): string =>
  `${quoi} effacé le ${enFrancais(effaceLe)}, ${MOTIFS[motif]}.`;
