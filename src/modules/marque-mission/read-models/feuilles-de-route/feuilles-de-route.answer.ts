import { ApiProperty } from '@nestjs/swagger';
import { LigneAction, LigneFeuilleDeRoute } from './feuilles-de-route.entity';

export const ETATS_D_ACTION = ['en-cours', 'en-retard', 'realisee'] as const;

/** Une action et son état ce jour. */
export class ActionSuivie extends LigneAction {
  /**
   * Réalisée, en retard quand son échéance est passée, ou en cours.
   * @example "en-cours"
   */
  @ApiProperty({ enum: ETATS_D_ACTION })
  etat!: (typeof ETATS_D_ACTION)[number];

  /**
   * Jour où elle a été dite réalisée ; null avant.
   * @example "2026-11-02"
   */
  realiseeLe!: string | null;
}

/** Une feuille de route et ses actions. */
export class FeuilleDeRouteSuivie extends LigneFeuilleDeRoute {
  /**
   * Budget de ses actions, en centimes d'euro.
   * @example 9000000
   */
  budgetCentimes!: number;

  /**
   * Actions en retard ce jour.
   * @example 0
   */
  enRetard!: number;

  /**
   * Révision lue des feuilles de route de la région, à rappeler dans l'en-tête If-Match.
   * @example 0
   */
  revision!: number;

  /** Actions, dans l'ordre de la feuille de route. */
  actions!: ActionSuivie[];
}
