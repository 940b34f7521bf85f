import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsPositive, Max } from 'class-validator';
import { IsCalendarDate, IsMonthDay, ListOf, SirenField, UuidField } from '#libs/http';
import { AUTORITES, type Autorite } from '../autorite';

export class AideAnterieureBody {
  /**
   * Identifiant choisi par le déclarant : la même aide déclarée deux fois n'est comptée qu'une fois.
   * @example "0190c5a0-0000-7000-8000-000000000001"
   */
  @UuidField()
  aideId!: string;

  /**
   * Nature de l'autorité qui a accordé l'aide.
   * @example "region"
   */
  @IsIn(AUTORITES)
  @ApiProperty({ enum: AUTORITES })
  autorite!: Autorite;

  /**
   * SIREN de cette autorité, s'il est connu.
   * @example "233500016"
   */
  @IsOptional()
  @SirenField()
  autoriteSiren?: string;

  /**
   * Équivalent-subvention brut, en centimes d'euro.
   * @example 1200000
   */
  @IsInt()
  @IsPositive()
  @Max(100_000_000_00)
  montantCentimes!: number;

  /**
   * Date à laquelle le droit à l'aide est né, quelle que soit celle du paiement.
   * @example "2024-06-14"
   */
  @IsCalendarDate()
  accordeeLe!: string;

  /**
   * Transport routier de marchandises pour compte d'autrui, dont le plafond fut plus bas jusqu'à la fin de 2023.
   * @example false
   */
  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  transportRoutier: boolean = false;
}

export class DeclarationBody {
  /** Aides de minimis reçues d'autres autorités. */
  @ListOf(() => AideAnterieureBody, 50, {
    least: 'au moins une aide est attendue.',
    most: '50 aides au plus par déclaration.',
  })
  aides!: AideAnterieureBody[];

  /**
   * Dernier jour de l'exercice fiscal, mois et jour ; 31 décembre si rien n'est dit.
   * @example "12-31"
   */
  @IsOptional()
  @IsMonthDay()
  clotureExercice?: string;
}
