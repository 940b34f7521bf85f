import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_SUSPENSION_DE_LABELLISATION, type MotifDeSuspensionDeLabellisation } from '../labellisation.events';

export class SuspensionDeLabellisationBody {
  /**
   * Motif de la suspension.
   * @example "controle-en-cours"
   */
  @IsIn(MOTIFS_DE_SUSPENSION_DE_LABELLISATION)
  @ApiProperty({ enum: MOTIFS_DE_SUSPENSION_DE_LABELLISATION })
  motif!: MotifDeSuspensionDeLabellisation;
}
