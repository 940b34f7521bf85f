import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { TextField } from '#libs/http';
import { TERRITOIRES } from '../../territoire.parameter';
import {
  NATURES_DE_PARTENAIRE,
  ORIGINES_DE_PARTENAIRE,
  type NatureDePartenaire,
  type OrigineDePartenaire,
} from '../partenaire.events';

export class PartenaireBody {
  /**
   * Nature du partenaire.
   * @example "chambre-consulaire"
   */
  @IsIn(NATURES_DE_PARTENAIRE)
  @ApiProperty({ enum: NATURES_DE_PARTENAIRE })
  nature!: NatureDePartenaire;

  /**
   * Nom officiel de la personne morale.
   * @example "Chambre de commerce et d’industrie de Bretagne"
   */
  @TextField(200)
  nom!: string;

  /**
   * Où il agit : FR, ou une région par son code INSEE.
   * @example "53"
   */
  @IsIn(TERRITOIRES)
  @ApiProperty({ enum: TERRITOIRES })
  territoire!: string;

  /**
   * Ce qui a amené le partenaire au programme. Elle se dit à son enregistrement, et une correction la redonne.
   * @example "region"
   */
  @IsIn(ORIGINES_DE_PARTENAIRE)
  @ApiProperty({ enum: ORIGINES_DE_PARTENAIRE })
  origine!: OrigineDePartenaire;
}
