import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { CAPACITE_MAXIMALE } from '../capacite';

export class CapaciteBody {
  /**
   * Demandes suivies à la fois. Celles qui sont déjà en charge le restent.
   * @example 5
   */
  @IsInt()
  @Min(0)
  @Max(CAPACITE_MAXIMALE)
  @ApiProperty({ maximum: CAPACITE_MAXIMALE })
  capacite!: number;
}
