import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { IsCalendarDate, TextField } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';
import { NATURES_DE_CAMPAGNE, type NatureDeCampagne } from '../campagne.events';

export class CampagneBody extends ActeDateBody {
  /**
   * Ce qu'elle est.
   * @example "salon"
   */
  @IsIn(NATURES_DE_CAMPAGNE)
  @ApiProperty({ enum: NATURES_DE_CAMPAGNE })
  nature!: NatureDeCampagne;

  /**
   * Intitulé, sans nom de personne.
   * @example "Salon du numérique de Brest"
   */
  @TextField(200)
  intitule!: string;

  /**
   * Coût prévu, en centimes d'euro.
   * @example 1200000
   */
  @IsInt()
  @Min(0)
  @Max(100_000_000_00)
  coutCentimes!: number;

  /**
   * Premier jour où une entreprise peut s'enrôler sous son code, calendrier de Paris.
   * @example "2026-02-16"
   */
  @IsCalendarDate()
  lanceeLe!: string;
}
