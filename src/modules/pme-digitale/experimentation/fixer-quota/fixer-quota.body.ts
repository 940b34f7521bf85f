import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { CODES_DE_QUOTA } from '../codes-de-quota';
import { AXES, MOTIFS_DE_QUOTA, type Axe, type MotifDeQuota } from '../experimentation.events';
import { PLACES_SAISIES_AU_PLUS } from '../places';

export class QuotaBody {
  /**
   * Ce que le quota borne.
   * @example "region"
   */
  @IsIn(AXES)
  @ApiProperty({ enum: AXES })
  axe!: Axe;

  /**
   * Code de la région, de la taille ou du secteur.
   * @example "53"
   */
  @IsIn(CODES_DE_QUOTA, { message: 'un code de région, de taille ou de secteur est attendu.' })
  @ApiProperty({ enum: CODES_DE_QUOTA })
  code!: string;

  /**
   * Entreprises au plus ; jamais moins que celles qui sont admises.
   * @example 25
   */
  @IsInt()
  @Min(0)
  @Max(PLACES_SAISIES_AU_PLUS)
  @ApiProperty({ maximum: PLACES_SAISIES_AU_PLUS })
  plafond!: number;

  /**
   * Motif de la décision.
   * @example "quota-insuffisant"
   */
  @IsIn(MOTIFS_DE_QUOTA)
  @ApiProperty({ enum: MOTIFS_DE_QUOTA })
  motif!: MotifDeQuota;
}
