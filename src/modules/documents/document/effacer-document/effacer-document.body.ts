import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_D_EFFACEMENT, type MotifDEffacement } from '../document.events';

export class EffacementBody {
  /**
   * Raison de l'effacement.
   * @example "demande-de-la-personne"
   */
  @ApiProperty({ enum: MOTIFS_D_EFFACEMENT })
  @IsIn(MOTIFS_D_EFFACEMENT)
  motif!: MotifDEffacement;
}
