import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_SUSPENSION } from '../convention-pret.events';

export class SuspensionDePretBody {
  /**
   * Motif de la suspension.
   * @example "fermeture-temporaire"
   */
  @IsIn(MOTIFS_DE_SUSPENSION)
  @ApiProperty({ enum: MOTIFS_DE_SUSPENSION })
  motif!: (typeof MOTIFS_DE_SUSPENSION)[number];
}
