import { IsInt, Max, Min } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

export class FrequentationBody extends ActeDateBody {
  /**
   * Jour où elle s'est tenue, calendrier de Paris.
   * @example "2026-02-18"
   */
  @IsCalendarDate()
  tenueLe!: string;

  /**
   * Personnes venues ce jour, ou qui ont lu ou suivi.
   * @example 140
   */
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  personnes!: number;

  /**
   * Entreprises qu'elles représentaient.
   * @example 90
   */
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  entreprises!: number;
}
