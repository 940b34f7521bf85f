import { ReferenceField } from '#libs/http';

export class PaiementDePrestationBody {
  /**
   * Référence du mandat de paiement.
   * @example "MDT-2026-00518"
   */
  @ReferenceField(50)
  reference!: string;
}
