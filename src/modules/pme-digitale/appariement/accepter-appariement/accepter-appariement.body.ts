import { IsBoolean, IsOptional } from 'class-validator';

export class AcceptationDAppariementBody {
  /**
   * Vrai quand l'entreprise renonce expressément à se prévaloir de ce que l'autre a la même activité.
   * @example true
   */
  @IsOptional()
  @IsBoolean()
  renonciationConcurrence: boolean = false;
}
