import { IsInt, Max, Min } from 'class-validator';

export class ValidationDeReleveBody {
  /**
   * Valeur que vous avez lue et que vous validez, en nombre entier de la plus petite part de l'unité.
   * @example 412
   */
  @IsInt()
  @Min(-1_000_000_000_000)
  @Max(1_000_000_000_000)
  valeur!: number;
}
