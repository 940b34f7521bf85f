import { Matches } from 'class-validator';

export class SignatureDeConventionBody {
  /**
   * Empreinte SHA-256 du contenu signé, telle qu'elle est lue.
   * @example "4f1c1f6a7f0b7cb2d2c8f1f2a5bb1d9b3c1a3a3c1c9c24c2b9e27f6f8c3d1e5a"
   */
  @Matches(/^[0-9a-f]{64}$/, { message: 'une empreinte SHA-256 (64 chiffres hexadécimaux) est attendue.' })
  empreinte!: string;
}
