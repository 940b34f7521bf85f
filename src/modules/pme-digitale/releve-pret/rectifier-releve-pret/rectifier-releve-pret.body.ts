import { IsInt, Max, Min } from 'class-validator';
import { RelevePretBody } from '../saisie.body';

export class RectificationDeReleveBody extends RelevePretBody {
  /**
   * Rang du relevé à remplacer, tel qu'il est lu.
   * @example 1
   */
  @IsInt()
  @Min(1)
  @Max(1000)
  rangRemplace!: number;
}
