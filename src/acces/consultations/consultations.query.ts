import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsCalendarDate, NotBefore, Pagination, UuidField } from '#libs/http';

export const NATURES_DE_CONSULTATION = ['identites', 'refus'] as const;

export class FiltreConsultations extends Pagination {
  /**
   * Mandat sous lequel l'auditeur a demandé.
   * @example "0190c5a0-0000-7000-8000-00000000a001"
   */
  @IsOptional()
  @UuidField()
  mandatId?: string;

  /**
   * Auditeur qui a demandé.
   * @example "0190c5a0-0000-7000-8000-0000000000a9"
   */
  @IsOptional()
  @UuidField()
  auditeurId?: string;

  /**
   * Premier jour des demandes, calendrier de Paris.
   * @example "2026-12-01"
   */
  @IsOptional()
  @IsCalendarDate()
  du?: string;

  /**
   * Dernier jour des demandes, compris.
   * @example "2026-12-31"
   */
  @IsOptional()
  @IsCalendarDate()
  @NotBefore('du')
  au?: string;

  /**
   * Début de l'adresse demandée, sans distinguer les majuscules.
   * @example "/api/v1/audit/flux/dossierAide-0190c5a0-0000-7000-8000-0000000000d1"
   */
  @IsOptional()
  @Matches(/^\/[\w.:/-]{0,299}$/, { message: 'le début d’une adresse, comme /api/v1/dossiers-aide, est attendu.' })
  chemin?: string;

  /**
   * Identifiant que l'adresse ou ses paramètres nomment : d'un dossier, d'une entreprise, d'une personne.
   * @example "0190c5a0-0000-7000-8000-0000000000d1"
   */
  @IsOptional()
  @Matches(/^[\w.:-]{3,261}$/, { message: 'un identifiant, comme 552081317, est attendu.' })
  identifiant?: string;

  /**
   * Les seules lectures d'identités (identites), ou les seules demandes refusées (refus).
   * @example "identites"
   */
  @ApiPropertyOptional({ enum: NATURES_DE_CONSULTATION })
  @IsOptional()
  @IsIn(NATURES_DE_CONSULTATION)
  nature?: (typeof NATURES_DE_CONSULTATION)[number];

  /**
   * Numéro avant lequel lire : un auditeur qui tourne les pages en inscrit d'autres, qui les décaleraient.
   * @example "1204"
   */
  @IsOptional()
  @Matches(/^\d{1,18}$/, { message: 'le numéro d’une consultation est attendu.' })
  avant?: string;
}
