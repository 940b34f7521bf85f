import { IsInt, Min } from 'class-validator';

export class AdmissibiliteBody {
  /**
   * Rang de la demande parmi celles de l'entreprise, tel qu'il a été lu.
   * @example 1
   */
  @IsInt()
  @Min(1)
  rang!: number;
}
