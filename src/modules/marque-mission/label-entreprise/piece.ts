/** A document of the company, by its id and the SHA-256 of its content. */
export interface Piece {
  readonly documentId: string;
  readonly empreinte: string;
}
