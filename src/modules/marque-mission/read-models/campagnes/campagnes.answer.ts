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

  /**
   * Entreprises connues pour y être venues, par leur SIREN ; chacune une fois, quel que soit le nombre relevé.
   * @example 84
   */
  venues!: number;

  /**
   * Entreprises enrôlées sous son code.
   * @example 31
   */
  enrolees!: number;

  /**
   * Celles d'entre elles à qui une aide a été accordée une fois au moins.
   * @example 12
   */
  aidees!: number;

  /**
   * Celles d'entre elles qui ont reçu le label une fois au moins.
   * @example 4
   */
  labellisees!: number;

  /**
   * Coût par entreprise enrôlée, en centimes d'euro ; null tant qu'il n'y en a pas.
   * @example 38710
   */
  coutParEnroleeCentimes!: number | null;

  /**
   * Coût par entreprise aidée, en centimes d'euro ; null tant qu'il n'y en a pas.
   * @example 100000
   */
  coutParAideeCentimes!: number | null;

  /**
   * Coût par entreprise labellisée, en centimes d'euro ; null tant qu'il n'y en a pas.
   * @example 300000
   */
  coutParLabelliseeCentimes!: number | null;
}
