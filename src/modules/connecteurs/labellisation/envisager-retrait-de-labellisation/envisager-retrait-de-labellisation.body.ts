import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_RETRAIT_DE_LABELLISATION, type MotifDeRetraitDeLabellisation } from '../labellisation.events';

export class RetraitDeLabellisationBody {
  /**
   * Motif du retrait envisagé.
   * @example "prestations-contestees"
   */
  @IsIn(MOTIFS_DE_RETRAIT_DE_LABELLISATION)
  @ApiProperty({ enum: MOTIFS_DE_RETRAIT_DE_LABELLISATION })
  motif!: MotifDeRetraitDeLabellisation;
}
