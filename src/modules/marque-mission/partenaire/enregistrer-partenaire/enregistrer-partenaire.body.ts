import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { TextField } from '#libs/http';
import { TERRITOIRES } from '../../territoire.parameter';
import { NATURES_DE_PARTENAIRE, type NatureDePartenaire } from '../partenaire.events';

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
}
