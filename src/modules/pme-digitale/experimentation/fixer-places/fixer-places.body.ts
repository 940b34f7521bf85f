import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { MOTIFS_DE_PLACES, type MotifDePlaces } from '../experimentation.events';
import { PLACES_SAISIES_AU_PLUS } from '../places';

export class PlacesBody {
  /**
   * Nombre de places ; jamais moins que le plus haut numéro tenu.
   * @example 140
   */
  @IsInt()
  @Min(1)
  @Max(PLACES_SAISIES_AU_PLUS)
  @ApiProperty({ maximum: PLACES_SAISIES_AU_PLUS })
  places!: number;

  /**
   * Motif de la décision.
   * @example "credits-insuffisants"
   */
  @IsIn(MOTIFS_DE_PLACES)
  @ApiProperty({ enum: MOTIFS_DE_PLACES })
  motif!: MotifDePlaces;
}
