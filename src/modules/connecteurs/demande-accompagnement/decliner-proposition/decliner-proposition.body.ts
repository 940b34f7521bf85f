import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_DECLIN, type MotifDeDeclin } from '../demande-accompagnement.events';

export class DeclinBody {
  /**
   * Pourquoi le connecteur décline.
   * @example "indisponible"
   */
  @IsIn(MOTIFS_DE_DECLIN)
  @ApiProperty({ enum: MOTIFS_DE_DECLIN })
  motif!: MotifDeDeclin;
}
