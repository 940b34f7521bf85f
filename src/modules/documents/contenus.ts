/** A content under the document that it is of; `nom` is that of the file, cleaned. */
export interface ContenuDepose {
  readonly documentId: string;
  readonly empreinte: string;
  readonly contenu: Buffer;
  readonly nom: string | null;
}

/** The contents and names of documents, kept outside the facts so that they can be erased. `src/acces` implements it. */
export abstract class Contenus {
  /** Resolves once the content is stored. A content whose fact does not follow is removed later. */
  abstract garder(contenu: ContenuDepose): Promise<void>;
  /** Null when nothing is stored under this fingerprint, or when it was erased. */
  abstract lire(documentId: string, empreinte: string): Promise<Pick<ContenuDepose, 'contenu' | 'nom'> | null>;
  /** The names of the files of these contents, by document; one without a name is left out. */
  abstract nomsDe(
    deposes: readonly Pick<ContenuDepose, 'documentId' | 'empreinte'>[],
  ): Promise<ReadonlyMap<string, string>>;
  /** Comes before the fact that says so: an erasure that stops halfway is finished later. */
  abstract annoncerEffacement(documentId: string): Promise<void>;
  abstract effacer(documentId: string): Promise<void>;
}
