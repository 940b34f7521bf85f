import { LigneDocument } from './documents.entity';

/** Un document, avec le nom de son fichier. */
export class DocumentLu extends LigneDocument {
  /**
   * Nom du fichier ; null pour un texte, un fichier sans nom, ou un contenu effacé.
   * @example "Facture des machines.pdf"
   */
  nom!: string | null;
}
