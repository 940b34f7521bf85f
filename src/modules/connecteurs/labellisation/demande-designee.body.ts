import { IsInt, Max, Min } from 'class-validator';

export class DemandeDesigneeBody {
  /**
   * Rang de la demande que l'on instruit, parmi celles de ce connecteur.
   * @example 1
   */
  @IsInt()
  @Min(1)
  @Max(99_999)
  rang!: number;
}
