import { SirenField, UuidField } from '#libs/http';
import { ClausesBody } from '../clauses.body';

export class RedactionDeConventionBody extends ClausesBody {
  /**
   * SIREN de l'entreprise utilisatrice, dans le programme.
   * @example "443061841"
   */
  @SirenField()
  utilisatriceSiren!: string;

  /**
   * Salarié prêté, par son identifiant de personne.
   * @example "0190c5a0-0000-7000-8000-000000001402"
   */
  @UuidField()
  salarieId!: string;
}
