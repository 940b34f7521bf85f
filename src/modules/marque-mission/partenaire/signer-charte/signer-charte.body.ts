import { Matches } from 'class-validator';
import { UuidField } from '#libs/http';

export class SignatureDeCharteBody {
  /**
   * SHA-256 du texte signé, en chiffres hexadécimaux minuscules : celui de la version en vigueur.
   * @example "c1af86dbc020241f0f41650768a3c95b07efe172951f615bfa42a8d8af34c389"
   */
  @Matches(/^[0-9a-f]{64}$/, { message: 'une empreinte a 64 chiffres hexadécimaux, en minuscules.' })
  empreinte!: string;

  /**
   * Personne qui signe pour le partenaire, par son identifiant au coffre des personnes.
   * @example "0190c5a0-0000-7000-8000-000000000001"
   */
  @UuidField()
  signataireId!: string;
}
