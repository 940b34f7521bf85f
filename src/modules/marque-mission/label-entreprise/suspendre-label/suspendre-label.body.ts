import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_SUSPENSION, type MotifDeSuspension } from '../label-entreprise.events';

export class SuspensionBody {
  /**
   * Motif de la suspension.
   * @example "controle-en-cours"
   */
  @IsIn(MOTIFS_DE_SUSPENSION)
  @ApiProperty({ enum: MOTIFS_DE_SUSPENSION })
  motif!: MotifDeSuspension;
}
