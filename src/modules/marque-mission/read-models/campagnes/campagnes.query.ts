import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { REGIONS } from '#libs/france';
import { Pagination } from '#libs/http';
import { ETATS_DE_CAMPAGNE } from './campagnes.entity';

const TERRITOIRES = ['FR', ...Object.keys(REGIONS).sort()];

export class FiltreCampagnes extends Pagination {
  /**
   * Qui la mène : FR, ou une région par son code INSEE.
   * @example "53"
   */
  @ApiPropertyOptional({ enum: TERRITOIRES })
  @IsOptional()
  @IsIn(TERRITOIRES)
  territoire?: string;

  /**
   * Ouverte ou close.
   * @example "ouverte"
   */
  @ApiPropertyOptional({ enum: ETATS_DE_CAMPAGNE })
  @IsOptional()
  @IsIn(ETATS_DE_CAMPAGNE)
  etat?: (typeof ETATS_DE_CAMPAGNE)[number];
}
