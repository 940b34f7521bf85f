import { TextField } from '#libs/http';
import { ActiviteBody } from '../lieu.body';

export class CorrectionDEtablissementBody extends ActiviteBody {
  /**
   * Commune où est l'établissement, code Insee (et non code postal).
   * @example "29019"
   */
  @TextField(20)
  commune!: string;
}
