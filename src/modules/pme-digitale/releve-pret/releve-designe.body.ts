import { IsInt, Max, Min } from 'class-validator';

export class RelevePretDesigneBody {
  /**
   * Rang du relevé auquel il est répondu, tel qu'il est lu.
   * @example 1
   */
  @IsInt()
  @Min(1)
  @Max(1000)
  rang!: number;
}
