/** The file as a whole cannot be read; its message is for the person who gave the file. */
export class FichierIllisible extends Error {
  override readonly name = 'FichierIllisible';
}
