import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_SUSPENSION, type MotifDeSuspension } from '../connecteur.events';

export class SuspensionDeConnecteurBody {
  /**
   * Motif de la suspension.
   * @example "injoignable"
   */
  @IsIn(MOTIFS_DE_SUSPENSION)
  @ApiProperty({ enum: MOTIFS_DE_SUSPENSION })
  motif!: MotifDeSuspension;
}
