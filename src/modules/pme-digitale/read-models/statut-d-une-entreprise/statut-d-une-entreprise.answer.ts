import { ApiProperty } from '@nestjs/swagger';

export const ETATS_DU_STATUT = [
  'demande',
  'admissible',
  'en-attente',
  'admis',
  'suspendu',
  'refuse',
  'quitte',
  'termine',
] as const;

/** Ce que le statut est devenu un jour. */
export class PassageMontre {
  /**
   * Depuis ce jour.
   * @example "2026-03-16"
   */
  du!: string;

  /** Ce qu'il est. */
  @ApiProperty({ enum: ETATS_DU_STATUT, example: 'admis' })
  etat!: string;

  /**
   * Rang de la demande parmi celles de l'entreprise.
   * @example 1
   */
  rang!: number;

  /**
   * Code de l'expérimentation.
   * @example "PME-DIGITALE-2026"
   */
  experimentationId!: string;

  /**
   * Numéro de la place dans la cohorte ; null sans place.
   * @example 1
   */
  numero!: number | null;
}

/** Le statut d'une entreprise un jour donné, et tout ce qu'il a été. */
export class StatutDUneEntreprise {
  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  siren!: string;

  /**
   * Jour demandé.
   * @example "2026-06-08"
   */
  au!: string;

  /**
   * Vrai quand l'entreprise tient le statut à la fin de ce jour ; un statut suspendu n'est pas tenu.
   * @example false
   */
  detenu!: boolean;

  /** Ce que le statut était ce jour ; null avant la première demande. */
  @ApiProperty({ type: PassageMontre, nullable: true })
  statut!: PassageMontre | null;

  /** Tout ce qu'il a été, le plus ancien d'abord. */
  passages!: PassageMontre[];

  /**
   * Ce qui peut être fait maintenant, et par qui ; null quand rien n'est attendu.
   * @example "Mission : rétablir le statut, ou y mettre fin."
   */
  suite!: string | null;

  /**
   * Révision lue, à rappeler dans l'en-tête If-Match.
   * @example 2
   */
  revision!: number;
}
