import { UuidField } from '#libs/http';

export class DecisionDAmortissementBody {
  /**
   * Dispositif de la région dont l'enveloppe de l'année paie.
   * @example "0190c5a0-0000-7000-8000-00000000d153"
   */
  @UuidField()
  dispositifId!: string;
}
