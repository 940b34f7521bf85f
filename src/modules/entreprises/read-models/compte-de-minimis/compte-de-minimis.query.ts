import { IsInt, IsOptional, IsPositive, Max } from 'class-validator';
import { Digits, IsCalendarDate } from '#libs/http';

export class QuestionDeMarge {
  /**
   * Date d'octroi envisagée ; ce jour si rien n'est dit.
   * @example "2026-06-01"
   */
  @IsOptional()
  @IsCalendarDate()
  au?: string;

  /**
   * Montant envisagé, en centimes d'euro : la réponse dit la première date à laquelle il tiendrait.
   * @example 5000000
   */
  @IsOptional()
  @Digits()
  @IsInt()
  @IsPositive()
  @Max(100_000_000_00)
  montantCentimes?: number;
}
