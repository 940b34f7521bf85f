import { IsInt, IsOptional, IsPositive, Max } from 'class-validator';
import { Digits, IsCalendarDate } from '#libs/http';

export class QuestionDeMarge {
  /**
   * Le compte à cette date : les aides accordées jusque-là, et ce qui est réservé pour cette date ou avant. Ce jour si rien n'est dit.
   * @example "2026-06-01"
   */
  @IsOptional()
  @IsCalendarDate()
  au?: string;

  /**
   * Lecture prudente : ce qu'un octroi daté de ce jour laisserait, en comptant aussi les aides et les réservations plus tardives.
   * @example "2026-06-01"
   */
  @IsOptional()
  @IsCalendarDate()
  octroiLe?: string;

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
