import { IsInt, Max, Min } from 'class-validator';
import { IsCalendarDate, TextField } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

export class DispositifBody extends ActeDateBody {
  /**
   * Nom du dispositif, tel que voté.
   * @example "Chèque numérique"
   */
  @TextField(200)
  intitule!: string;

  /**
   * Délibération ou règlement qui fonde le dispositif.
   * @example "Délibération 2026-12 du 5 janvier 2026"
   */
  @TextField(300)
  baseLegale!: string;

  /**
   * Part de la dépense éligible, en points de base (5000 = 50 %).
   * @example 5000
   */
  @IsInt()
  @Min(1)
  @Max(10_000)
  tauxPointsDeBase!: number;

  /**
   * Aide minimale, en centimes d'euro.
   * @example 50000
   */
  @IsInt()
  @Min(0)
  @Max(100_000_000_00)
  plancherCentimes!: number;

  /**
   * Aide maximale, en centimes d'euro.
   * @example 1000000
   */
  @IsInt()
  @Min(1)
  @Max(100_000_000_00)
  plafondCentimes!: number;

  /**
   * Jours pendant lesquels le financement d'une proposition validée attend la signature.
   * @example 730
   */
  @IsInt()
  @Min(1)
  @Max(730)
  dureeReservationJours!: number;

  /**
   * Date d'ouverture, calendrier de Paris.
   * @example "2026-01-05"
   */
  @IsCalendarDate()
  ouvertLe!: string;
}
