import { ReferenceField } from '#libs/http';

export class PaiementDAmortissementBody {
  /**
   * Référence du mandat de paiement.
   * @example "MDT-2026-00931"
   */
  @ReferenceField(50)
  reference!: string;
}
