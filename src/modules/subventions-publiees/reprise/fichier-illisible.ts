/** Thrown when no record can be read. The message is for the person who gave the file. */
export class FichierIllisible extends Error {
  override readonly name = 'FichierIllisible';
}
