import { IsOptional } from 'class-validator';
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

  /**
   * Appariement conclu dont vient le prêt, quand il y en a un ; il en faut un entre deux entreprises qui ont la même activité.
   * @example "0190c5a0-0000-7000-8000-000000000721"
   */
  @IsOptional()
  @UuidField()
  appariementId: string | null = null;
}
