import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { UuidField } from '#libs/http';

export class PropositionDAppariementBody {
  /**
   * Offre de compétences.
   * @example "0190c5a0-0000-7000-8000-000000000701"
   */
  @UuidField()
  offreId!: string;

  /**
   * Besoin de compétences.
   * @example "0190c5a0-0000-7000-8000-000000000711"
   */
  @UuidField()
  besoinId!: string;

  /**
   * Part d'un temps plein, en pour cent entiers.
   * @example 40
   */
  @IsInt()
  @Min(1)
  @Max(100)
  partPourCent!: number;

  /**
   * Vrai quand l'entreprise renonce expressément à se prévaloir de ce que l'autre a la même activité.
   * @example true
   */
  @IsOptional()
  @IsBoolean()
  renonciationConcurrence: boolean = false;
}
