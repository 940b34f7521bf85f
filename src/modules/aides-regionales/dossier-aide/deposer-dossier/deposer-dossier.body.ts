import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsOptional, IsPositive, Max } from 'class-validator';
import { IsCalendarDate, SirenField, UuidField } from '#libs/http';

export class DepotBody {
  /**
   * SIREN de l'entreprise, enrôlée dans le programme.
   * @example "552081317"
   */
  @SirenField()
  siren!: string;

  /**
   * Dispositif de la région de l'entreprise.
   * @example "0190c5a0-0000-7000-8000-00000000d153"
   */
  @UuidField()
  dispositifId!: string;

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
   * Date du dépôt, calendrier de Paris.
   * @example "2026-03-10"
   */
  @IsCalendarDate()
  deposeLe!: string;
}
