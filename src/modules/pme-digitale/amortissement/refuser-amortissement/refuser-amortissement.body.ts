import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_REFUS_D_AMORTISSEMENT, type MotifDeRefusDAmortissement } from '../amortissement.events';

export class RefusDAmortissementBody {
  /**
   * Raison du refus.
   * @example "justificatifs-non-produits"
   */
  @IsIn(MOTIFS_DE_REFUS_D_AMORTISSEMENT)
  @ApiProperty({ enum: MOTIFS_DE_REFUS_D_AMORTISSEMENT })
  motif!: MotifDeRefusDAmortissement;
}
