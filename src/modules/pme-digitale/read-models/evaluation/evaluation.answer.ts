import { ApiProperty } from '@nestjs/swagger';
import { INDICATEURS_DE_L_EVALUATION, STATISTIQUES, UNITES_DE_L_EVALUATION } from './indicateurs';

/** Un groupe comparé. Null là où moins de cinq entreprises pourraient être reconnues. */
export class GroupeDeLEvaluation {
  /**
   * Entreprises du groupe, le jour où il a été figé.
   * @example 120
   */
  @ApiProperty({ type: Number, nullable: true })
  effectif!: number | null;

  /**
   * Celles qui ont fait les deux déclarations, seules mesurées.
   * @example 97
   */
  @ApiProperty({ type: Number, nullable: true })
  repondantes!: number | null;

  /**
   * Celles qui sont sorties depuis de la cohorte ou de sa liste ; elles restent dans le groupe.
   * @example 14
   */
  @ApiProperty({ type: Number, nullable: true })
  sorties!: number | null;
}

/** Ce que dit un indicateur dans un groupe, en centièmes entiers de son unité. */
export class MesureDeLEvaluation {
  /**
   * À la demande du statut.
   * @example 1240
   */
  avantCentiemes!: number;

  /**
   * Un an après.
   * @example 1310
   */
  apresCentiemes!: number;

  /**
   * Moyenne ou médiane de ce qui a changé dans chaque entreprise.
   * @example 70
   */
  evolutionCentiemes!: number;
}

/** Un indicateur, dans les deux groupes. */
export class IndicateurDeLEvaluationCompare {
  /** Ce qui est mesuré. */
  @ApiProperty({ enum: INDICATEURS_DE_L_EVALUATION, example: 'technologies' })
  indicateur!: string;

  /** Son unité, dont les mesures sont des centièmes. */
  @ApiProperty({ enum: UNITES_DE_L_EVALUATION, example: 'technologies' })
  unite!: string;

  /** Comment il est résumé dans un groupe. */
  @ApiProperty({ enum: STATISTIQUES, example: 'moyenne' })
  statistique!: string;

  /** Chez les admises ; null quand moins de cinq ont répondu deux fois. */
  @ApiProperty({ type: MesureDeLEvaluation, nullable: true })
  admises!: MesureDeLEvaluation | null;

  /** Dans la liste d'attente ; null quand moins de cinq ont répondu deux fois. */
  @ApiProperty({ type: MesureDeLEvaluation, nullable: true })
  attente!: MesureDeLEvaluation | null;

  /**
   * Évolution des admises moins celle de la liste d'attente, en centièmes de l'unité ; null si un groupe est masqué.
   * @example 85
   */
  @ApiProperty({ type: Number, nullable: true })
  differenceDesEvolutionsCentiemes!: number | null;
}

/** Qui est comparé à qui, et d'où les groupes se refont. */
export class GroupesDeLEvaluation {
  /**
   * Jour où les groupes ont été figés.
   * @example "2026-04-02"
   */
  figesLe!: string;

  /**
   * Position du journal d'où les groupes se refont.
   * @example "00000000000000000042"
   */
  position!: string;

  /**
   * Vrai quand les faits jusqu'à cette position refont les mêmes groupes.
   * @example true
   */
  refaits!: boolean;

  /** Les entreprises admises ce jour-là. */
  admises!: GroupeDeLEvaluation;

  /** Celles de la liste d'attente ce jour-là. */
  attente!: GroupeDeLEvaluation;

  /**
   * Entreprises de la liste d'attente promues depuis, qui restent dans son groupe ; null de une à quatre.
   * @example 14
   */
  @ApiProperty({ type: Number, nullable: true })
  promues!: number | null;
}

/** L'évaluation d'une expérimentation, calculée des faits jusqu'à une position. */
export class EvaluationDExperimentation {
  /**
   * Code de l'expérimentation.
   * @example "PME-DIGITALE-2026"
   */
  experimentationId!: string;

  /**
   * Dernière position du journal dont les faits comptent ; redemandez-la pour refaire le même calcul.
   * @example "00000000000000001204"
   */
  position!: string;

  /** Les groupes comparés ; null avant qu'ils soient figés. */
  @ApiProperty({ type: GroupesDeLEvaluation, nullable: true })
  groupes!: GroupesDeLEvaluation | null;

  /** Les indicateurs, dans les deux groupes ; une liste vide avant que les groupes soient figés. */
  indicateurs!: IndicateurDeLEvaluationCompare[];

  /**
   * Ce que ces chiffres ne disent pas.
   * @example "Une différence entre les groupes ne dit pas sa cause."
   */
  reserve!: string;

  /**
   * Ce qui peut être fait ensuite, et par qui ; null quand il ne reste rien à faire.
   * @example "Mission : dire l’expérimentation évaluée, quand les déclarations d’un an après sont faites."
   */
  suite!: string | null;
}
