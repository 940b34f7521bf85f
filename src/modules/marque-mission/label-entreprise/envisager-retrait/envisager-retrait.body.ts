import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_RETRAIT_DU_LABEL, type MotifDeRetraitDuLabel } from '../label-entreprise.events';

export class RetraitEnvisageBody {
  /**
   * Motif du retrait envisagé.
   * @example "critere-perdu"
   */
  @IsIn(MOTIFS_DE_RETRAIT_DU_LABEL)
  @ApiProperty({ enum: MOTIFS_DE_RETRAIT_DU_LABEL })
  motif!: MotifDeRetraitDuLabel;
}
