import { Matches } from 'class-validator';

export class ObservationsDuConnecteurBody {
  /**
   * SHA-256 de l'écrit envoyé à la mission, en chiffres hexadécimaux minuscules.
   * @example "c1af86dbc020241f0f41650768a3c95b07efe172951f615bfa42a8d8af34c389"
   */
  @Matches(/^[0-9a-f]{64}$/, { message: 'une empreinte a 64 chiffres hexadécimaux, en minuscules.' })
  empreinte!: string;
}
