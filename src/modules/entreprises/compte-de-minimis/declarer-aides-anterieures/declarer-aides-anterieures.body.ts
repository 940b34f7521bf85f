import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsPositive,
  IsString,
  Matches,
  Max,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate, IsFilled, UuidField } from '#libs/http';

class AideAnterieureBody {
  /**
   * Identifiant choisi par le déclarant : la même aide déclarée deux fois n'est comptée qu'une fois.
   * @example "0190c5a0-0000-7000-8000-000000000001"
   */
  @UuidField()
  aideId!: string;

  /**
   * Autorité qui a accordé l'aide.
   * @example "Région Bretagne"
   */
  @IsString()
  @IsFilled()
  @MaxLength(200)
  autorite!: string;

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
}

export class DeclarationBody {
  /** Aides de minimis reçues d'autres autorités. */
  @IsArray()
  @ArrayMinSize(1, { message: 'au moins une aide est attendue.' })
  @ArrayMaxSize(200, { message: '200 aides au plus par déclaration.' })
  @ValidateNested({ each: true })
  @Type(() => AideAnterieureBody)
  aides!: AideAnterieureBody[];

  /**
   * Dernier jour de l'exercice fiscal, mois et jour ; 31 décembre si rien n'est dit.
   * @example "12-31"
   */
  @IsOptional()
  @Matches(/^(0[13578]|1[02])-31$|^(0[469]|11)-30$|^02-2[89]$|^(0\d|1[0-2])-(0[1-9]|1\d|2[0-8])$/, {
    message: 'un mois et un jour, par exemple 12-31, sont attendus.',
  })
  clotureExercice?: string;
}
