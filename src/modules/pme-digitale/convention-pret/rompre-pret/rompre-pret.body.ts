import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_RUPTURE } from '../convention-pret.events';

export class RuptureDePretBody {
  /**
   * Motif de la fin anticipée.
   * @example "accord-des-entreprises"
   */
  @IsIn(MOTIFS_DE_RUPTURE)
  @ApiProperty({ enum: MOTIFS_DE_RUPTURE })
  motif!: (typeof MOTIFS_DE_RUPTURE)[number];
}
