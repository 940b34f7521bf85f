import { LinesField } from '#libs/http';

const CARACTERES = 10_000;

export class TexteBody {
  /**
   * Texte libre, gardé hors des faits.
   * @example "La livraison des machines est reportée au printemps."
   */
  @LinesField(CARACTERES)
  texte!: string;
}
