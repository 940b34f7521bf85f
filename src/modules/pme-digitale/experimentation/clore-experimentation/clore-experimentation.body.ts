import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_CLOTURE, type MotifDeCloture } from '../experimentation.events';

export class ClotureDExperimentationBody {
  /**
   * Son terme, une fois évaluée, ou un arrêt anticipé.
   * @example "terme-atteint"
   */
  @IsIn(MOTIFS_DE_CLOTURE)
  @ApiProperty({ enum: MOTIFS_DE_CLOTURE })
  motif!: MotifDeCloture;
}
