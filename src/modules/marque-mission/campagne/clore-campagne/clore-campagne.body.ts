import { IsInt, Max, Min } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

export class ClotureDeCampagneBody extends ActeDateBody {
  /**
   * Ce qu'elle a coûté, en centimes d'euro.
   * @example 1150000
   */
  @IsInt()
  @Min(0)
  @Max(100_000_000_00)
  coutCentimes!: number;

  /**
   * Dernier jour où une entreprise pouvait s'enrôler sous son code, calendrier de Paris.
   * @example "2026-06-30"
   */
  @IsCalendarDate()
  closeLe!: string;
}
