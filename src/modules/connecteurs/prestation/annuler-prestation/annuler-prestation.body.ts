import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_D_ANNULATION } from '../prestation.events';

export class AnnulationBody {
  /**
   * Motif de l'annulation.
   * @example "fournisseur-defaillant"
   */
  @IsIn(MOTIFS_D_ANNULATION)
  @ApiProperty({ enum: MOTIFS_D_ANNULATION })
  motif!: (typeof MOTIFS_D_ANNULATION)[number];
}
