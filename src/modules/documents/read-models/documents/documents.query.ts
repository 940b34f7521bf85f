import { IsOptional } from 'class-validator';
import { Pagination, SirenField, UuidField } from '#libs/http';

export class FiltreDocuments extends Pagination {
  /**
   * Dossier d'aide dont sont les documents.
   * @example "0190c5a0-0000-7000-8000-0000000000d1"
   */
  @IsOptional()
  @UuidField()
  dossierId?: string;

  /**
   * SIREN de l'entreprise : ses documents, et ceux de ses dossiers.
   * @example "552081317"
   */
  @IsOptional()
  @SirenField()
  siren?: string;
}
