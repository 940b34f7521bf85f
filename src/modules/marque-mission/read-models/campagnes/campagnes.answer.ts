import { LigneCampagne } from './campagnes.entity';

/** Une campagne, qui y est venu et ce qui l'a suivie. */
export class CampagneSuivie extends LigneCampagne {
  /**
   * Jours dont la fréquentation est relevée.
   * @example 2
   */
  jours!: number;

  /**
   * Personnes venues, tous jours compris.
   * @example 260
   */
  personnes!: number;

  /**
   * Entreprises représentées, tous jours compris.
   * @example 170
   */
  entreprises!: number;
}
