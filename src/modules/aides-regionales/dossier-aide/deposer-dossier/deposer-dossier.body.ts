import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsPositive, Matches, Max } from 'class-validator';
import { IsCalendarDate, SirenField, UuidField } from '#libs/http';
import { MOTIFS_DE_RECEPTION, type MotifDeReception } from '../dossier-aide.events';

export class DepotBody {
  /**
   * SIREN de l'entreprise, enrôlée dans le programme.
   * @example "552081317"
   */
  @SirenField()
  siren!: string;

  /**
   * Dispositif de la région de l'établissement.
   * @example "0190c5a0-0000-7000-8000-00000000d153"
   */
  @UuidField()
  dispositifId!: string;

  /**
   * SIRET de l'établissement qui porte le projet ; inutile quand l'entreprise n'en a qu'un d'ouvert dans la région du dispositif.
   * @example "55208131766522"
   */
  @IsOptional()
  @Matches(/^\d{14}$/, { message: 'un SIRET de 14 chiffres est attendu.' })
  siret?: string;

  /**
   * Aide demandée, en centimes d'euro.
   * @example 450000
   */
  @IsInt()
  @IsPositive()
  @Max(100_000_000_00)
  montantDemandeCentimes!: number;

  /**
   * Dépense éligible hors taxes, en centimes d'euro.
   * @example 900000
   */
  @IsInt()
  @IsPositive()
  @Max(1_000_000_000_00)
  depenseEligibleCentimes!: number;

  /**
   * Transport routier de marchandises pour compte d'autrui.
   * @example false
   */
  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  transportRoutier: boolean = false;

  /**
   * Pour la région : jour de réception d'une demande reçue avant ce jour, calendrier de Paris. Une demande est datée d'aujourd'hui si rien n'est dit.
   */
  @IsOptional()
  @IsCalendarDate()
  recuLe?: string;

  /** Pourquoi la demande est enregistrée après le jour de sa réception. */
  @ApiPropertyOptional({ enum: MOTIFS_DE_RECEPTION })
  @IsOptional()
  @IsIn(MOTIFS_DE_RECEPTION)
  motifDeReception?: MotifDeReception;
}
