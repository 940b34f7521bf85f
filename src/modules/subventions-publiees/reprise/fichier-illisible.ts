export class FichierIllisible extends Error {
  override readonly name = 'FichierIllisible';
}
