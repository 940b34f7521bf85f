import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_CONTESTATION, type MotifDeContestation } from '../prestation.events';

export class ContestationBody {
  /**
   * Motif de la contestation.
   * @example "incomplete"
   */
  @IsIn(MOTIFS_DE_CONTESTATION)
  @ApiProperty({ enum: MOTIFS_DE_CONTESTATION })
  motif!: MotifDeContestation;
}
