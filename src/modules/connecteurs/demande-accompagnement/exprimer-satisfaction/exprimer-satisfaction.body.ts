import { IsInt, Max, Min } from 'class-validator';

export class SatisfactionBody {
  /**
   * De 1 (pas du tout satisfaite) à 5 (tout à fait).
   * @example 4
   */
  @IsInt()
  @Min(1)
  @Max(5)
  note!: number;
}
