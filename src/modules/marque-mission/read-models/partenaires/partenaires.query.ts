import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { REGIONS } from '#libs/france';
import { Pagination } from '#libs/http';
import {
  NATURES_DE_PARTENAIRE,
  ORIGINES_DE_PARTENAIRE,
  type NatureDePartenaire,
  type OrigineDePartenaire,
} from '../../partenaire/partenaire.events';
import { ETATS_DE_PARTENAIRE } from './partenaires.entity';

const TERRITOIRES = ['FR', ...Object.keys(REGIONS).sort()];
const OUI_OU_NON = ['true', 'false'] as const;

export class FiltrePartenaires extends Pagination {
  /**
   * Nature du partenaire.
   * @example "chambre-consulaire"
   */
  @ApiPropertyOptional({ enum: NATURES_DE_PARTENAIRE })
  @IsOptional()
  @IsIn(NATURES_DE_PARTENAIRE)
  nature?: NatureDePartenaire;

  /**
   * Territoire : FR, ou une région par son code INSEE.
   * @example "53"
   */
  @ApiPropertyOptional({ enum: TERRITOIRES })
  @IsOptional()
  @IsIn(TERRITOIRES)
  territoire?: string;

  /**
   * Ce qui l'a amené au programme.
   * @example "region"
   */
  @ApiPropertyOptional({ enum: ORIGINES_DE_PARTENAIRE })
  @IsOptional()
  @IsIn(ORIGINES_DE_PARTENAIRE)
  origine?: OrigineDePartenaire;

  /** Actifs, ou sortis du programme. */
  @ApiPropertyOptional({ enum: ETATS_DE_PARTENAIRE })
  @IsOptional()
  @IsIn(ETATS_DE_PARTENAIRE)
  etat: (typeof ETATS_DE_PARTENAIRE)[number] = 'actif';

  /**
   * Ceux qui ont signé une version que la charte en vigueur a remplacée (true), ou les autres (false).
   * @example "true"
   */
  @ApiPropertyOptional({ enum: OUI_OU_NON })
  @IsOptional()
  @IsIn(OUI_OU_NON)
  aRelancer?: (typeof OUI_OU_NON)[number];
}
