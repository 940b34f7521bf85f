import { Matches } from 'class-validator';
import { CodeField } from '#libs/http';

export class DemandeDeStatutBody {
  /**
   * Code de l'expérimentation.
   * @example "PME-DIGITALE-2026"
   */
  @CodeField(40)
  experimentationId!: string;

  /**
   * SIRET de l'établissement, qui donne la région et le secteur.
   * @example "55208131766522"
   */
  @Matches(/^\d{14}$/, { message: 'un SIRET de 14 chiffres est attendu.' })
  siret!: string;
}
